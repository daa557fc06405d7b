"""Prosody and ejabberd on loopback, each with a configuration and data that are thrown away.

Users and what a server keeps of them are made once; every start has a copy, so that all sessions
begin alike.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from certificates import Certificates
from processes import Process, free_ports

DOMAIN = "localhost"
USERS = ("alice", "bob")
PROSODY = """
data_path = "{data}"
pidfile = "{data}/prosody.pid"
daemonize = false
run_as_root = true
interfaces = {{ "127.0.0.1" }}
c2s_ports = {{ {port} }}
c2s_direct_tls_ports = {{ {secure} }}
s2s_ports = {{}}
http_ports = {{ {http} }}
https_ports = {{ {https} }}
http_interfaces = {{ "127.0.0.1" }}
https_interfaces = {{ "127.0.0.1" }}
modules_enabled = {{
    "roster"; "saslauth"; "disco"; "ping"; "pep"; "private"; "vcard_legacy"; "version"; "time";
    "carbons"; "tls"; "offline"; "blocklist"; "bosh"; "websocket";
}}
modules_disabled = {{ "s2s" }}
ssl = {{ certificate = "{certificate}"; key = "{key}" }}
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
consider_bosh_secure = true
consider_websocket_secure = true
authentication = "internal_hashed"
log = {{ info = "*console" }}
VirtualHost "localhost"
Component "conference.localhost" "muc"
    muc_room_locking = false
Component "pubsub.localhost" "pubsub"
    admins = {{ "alice@localhost" }}
"""
EJABBERD = """
hosts: [localhost]
loglevel: warning
auth_method: internal
auth_password_format: scram
disable_sasl_mechanisms: [digest-md5, X-OAUTH2]
certfiles: ["{certificate}", "{key}"]
listen:
  - port: {port}
    ip: "127.0.0.1"
    module: ejabberd_c2s
    max_stanza_size: 1000000
    starttls: true
  - port: {secure}
    ip: "127.0.0.1"
    module: ejabberd_c2s
    max_stanza_size: 1000000
    tls: true
  - port: {http}
    ip: "127.0.0.1"
    module: ejabberd_http
    request_handlers: {{/xmpp-websocket: ejabberd_http_ws, /http-bind: mod_bosh}}
  - port: {https}
    ip: "127.0.0.1"
    module: ejabberd_http
    tls: true
    request_handlers: {{/xmpp-websocket: ejabberd_http_ws, /http-bind: mod_bosh}}
modules:
  mod_roster: {{versioning: true}}
  mod_disco: {{}}
  mod_caps: {{}}
  mod_ping: {{}}
  mod_private: {{}}
  mod_vcard: {{}}
  mod_version: {{show_os: false}}
  mod_time: {{}}
  mod_bosh: {{}}
  mod_offline: {{}}
  mod_blocking: {{}}
  mod_privacy: {{}}
  mod_carboncopy: {{}}
  mod_muc: {{host: conference.@HOST@}}
  mod_pubsub:
    host: pubsub.@HOST@
    plugins: [flat, pep]
    default_node_config: {{notify_delete: true}}
"""


def password(user: str) -> str:
    """The password of a user; loopback is all that it opens."""
    return f"secret-{user}"


def account(user: str) -> str:
    """An account as Prosody keeps it: what SCRAM-SHA-1 needs (RFC 5802), and no password."""
    salt, rounds = f"salt-of-{user}", 10000
    salted = hashlib.pbkdf2_hmac("sha1", password(user).encode(), salt.encode(), rounds)
    client = hmac.digest(salted, b"Client Key", "sha1")
    stored, server = (
        hashlib.sha1(client).hexdigest(),
        hmac.digest(salted, b"Server Key", "sha1").hex(),
    )
    return (
        f'return {{ ["salt"] = "{salt}"; ["iteration_count"] = {rounds}; '
        f'["stored_key"] = "{stored}"; ["server_key"] = "{server}"; }};\n'
    )


class Server:
    """A server that can be started again and again from the same data."""

    name: str
    file: str
    configuration: str

    def __init__(self, folder: Path, certificates: Certificates) -> None:
        self._certificates = certificates
        self.folder = folder / self.name
        self.folder.mkdir()
        self.template = self.folder / "template"
        self.template.mkdir()
        self._starts = 0
        self._prepare()

    def _configure(self, data: Path) -> Path:
        self.port, self.secure, self.http, self.https = free_ports(4)
        path = self.folder / self.file
        mine = self._certificates
        text = self.configuration.format(
            data=data,
            port=self.port,
            secure=self.secure,
            http=self.http,
            https=self.https,
            certificate=mine.certificate,
            key=mine.key,
        )
        path.write_text(text)
        return path

    @contextmanager
    def running(self) -> Iterator[None]:
        """The server, on `port`, by TLS on `secure`, by BOSH and WebSocket on `http`, `https`."""
        self._starts += 1
        data = self.folder / f"data-{self._starts}"
        shutil.copytree(self.template, data)
        path = self._configure(data)
        with self._process(path, data, []) as process:
            for port in (self.port, self.secure, self.http, self.https):
                process.until_listening(port)
            yield

    def _prepare(self) -> None:
        raise NotImplementedError

    def _process(self, configuration: Path, data: Path, more: list[str]) -> Process:
        raise NotImplementedError


class Prosody(Server):
    """Prosody."""

    name, file, configuration = "Prosody", "prosody.cfg.lua", PROSODY

    def _prepare(self) -> None:
        accounts = self.template / DOMAIN / "accounts"
        accounts.mkdir(parents=True)
        for user in USERS:
            (accounts / f"{user}.dat").write_text(account(user))

    def _process(self, configuration: Path, data: Path, more: list[str]) -> Process:
        command = ["prosody", "--config", str(configuration), *more]
        return Process(command, self.folder / f"{data.name}.log", gently=False)


class Ejabberd(Server):
    """ejabberd, without a node name: no other program is needed, none is left behind."""

    name, file, configuration = "ejabberd", "ejabberd.yml", EJABBERD

    def _prepare(self) -> None:
        path = self._configure(self.template)
        made = ", ".join(
            f'ok = ejabberd_auth:try_register(<<"{user}">>, <<"{DOMAIN}">>, <<"{password(user)}">>)'
            for user in USERS
        )
        more = ["-eval", f'{made}, io:format("users are made~n"), init:stop().']
        with self._process(path, self.template, more) as process:
            process.until("users are made", 60)
            process.wait()

    def _process(self, configuration: Path, data: Path, more: list[str]) -> Process:
        libraries = sorted(Path("/usr/lib").glob("**/ejabberd-*/ebin"))[-1].parents[1]
        environment = dict(os.environ)
        environment.update(
            ERL_LIBS=str(libraries),
            EJABBERD_CONFIG_PATH=str(configuration),
            HOME=str(self.folder),
            EJABBERD_LOG_PATH=str(self.folder / f"{data.name}-server.log"),
        )
        command = ["erl", "-noinput", "-mnesia", "dir", f'"{data}"', "-s", "ejabberd", *more]
        return Process(command, self.folder / f"{data.name}.log", environment, gently=False)

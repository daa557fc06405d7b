"""An authority, and a certificate of it for the domain of the servers and relays; thrown away."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

CONFIGURATION = """
[req]
distinguished_name = name
[name]
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign
[end]
basicConstraints = critical, CA:FALSE
subjectAltName = DNS:{domain}
"""


@dataclass(frozen=True)
class Certificates:
    """Files in PEM."""

    authority: Path
    certificate: Path
    key: Path


def make(folder: Path, domain: str) -> Certificates:
    """Makes them in a folder."""
    (folder / "openssl.cnf").write_text(CONFIGURATION.format(domain=domain))
    _sign(folder, "authority", "/CN=authority of a test")
    _sign(folder, "end", f"/CN={domain}", "-CA", "authority.pem", "-CAkey", "authority.key")
    return Certificates(folder / "authority.pem", folder / "end.pem", folder / "end.key")


def _sign(folder: Path, kind: str, subject: str, *more: str) -> None:
    command = "openssl req -x509 -nodes -days 2 -newkey ec -pkeyopt ec_paramgen_curve:P-256".split()
    command += ["-config", "openssl.cnf", "-extensions", kind, "-subj", subject]
    command += ["-keyout", f"{kind}.key", "-out", f"{kind}.pem", *more]
    subprocess.run(command, cwd=folder, check=True, stdin=subprocess.DEVNULL, capture_output=True)

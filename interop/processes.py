"""Programs that run for a while: started with a log, and stopped, exactly these."""

from __future__ import annotations

import re
import socket
import subprocess
import time
from contextlib import ExitStack
from pathlib import Path


def free_ports(count: int) -> list[int]:
    """Ports of loopback that nobody listens on now."""
    with ExitStack() as held:
        probes = [held.enter_context(socket.socket()) for _ in range(count)]
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [int(probe.getsockname()[1]) for probe in probes]


class Process:
    """A program in a session of its own, so that signals of a terminal do not reach it."""

    def __init__(
        self,
        command: list[str],
        log: Path,
        environment: dict[str, str] | None = None,
        gently: bool = True,
    ) -> None:
        self.log, self.command, self._gently = log, command, gently
        with log.open("wb") as out:
            self._child = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                env=environment,
                start_new_session=True,
            )

    def __enter__(self) -> "Process":
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> int:
        """Ends it, by force where it does not; its status."""
        if self._child.poll() is None:
            self._child.terminate() if self._gently else self._child.kill()
        try:
            return self._child.wait(10)
        except subprocess.TimeoutExpired:
            self._child.kill()
            return self._child.wait()

    def wait(self, seconds: float = 30) -> int:
        """Waits until it ends by itself; its status."""
        return self._child.wait(seconds)

    def _failed(self, what: str) -> RuntimeError:
        tail = self.log.read_text(errors="replace")[-2000:]
        return RuntimeError(f"{self.command[0]}: {what}\n{tail}")

    def until(self, said: str, seconds: float = 30) -> re.Match[str]:
        """Waits until the log says something."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            found = re.search(said, self.log.read_text(errors="replace"))
            if found:
                return found
            if self._child.poll() is not None:
                raise self._failed(f"ended with {self._child.returncode}")
            time.sleep(0.02)
        raise self._failed(f"said nothing of {said!r}")

    def until_listening(self, port: int, seconds: float = 40) -> None:
        """Waits until it listens on a port of loopback."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                return
            except OSError:
                time.sleep(0.05)
            if self._child.poll() is not None:
                raise self._failed(f"ended with {self._child.returncode}")
        raise self._failed(f"does not listen on {port}")

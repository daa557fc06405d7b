"""Connections that pass through here, to be counted and recorded."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field


@dataclass
class Passage:
    """What went through one connection, in the pieces that were read."""

    up: list[bytes] = field(default_factory=list)
    down: list[bytes] = field(default_factory=list)


class Tap:
    """A listener that passes every connection on to another address on this host."""

    def __init__(self, target: int) -> None:
        self._target = target
        self.passages: list[Passage] = []
        self._tasks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> "Tap":
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        self.port: int = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def counted(self) -> tuple[int, int]:
        """Octets up to the server and down from it, of all connections."""
        up = sum(len(chunk) for passage in self.passages for chunk in passage.up)
        down = sum(len(chunk) for passage in self.passages for chunk in passage.down)
        return up, down

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task:
            self._tasks.add(task)
        passage = Passage()
        self.passages.append(passage)
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._target)
        await asyncio.gather(
            _pump(reader, far_writer, passage.up), _pump(far_reader, writer, passage.down)
        )


async def _pump(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, chunks: list[bytes]
) -> None:
    try:
        while chunk := await reader.read(65536):
            chunks.append(chunk)
            writer.write(chunk)
            await writer.drain()
    except ConnectionError:
        pass
    finally:
        writer.close()

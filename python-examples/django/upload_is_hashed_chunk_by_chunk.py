"""An upload handler hashes and stores a file chunk by chunk, and stops reading at its limit.

Django gives every chunk of a file to the handlers of the request. One that returns None keeps it,
so memory holds one chunk. Files have no limit unless a handler counts, and raises StopUpload.
You meet this when users upload files that don't fit into memory.

Takeaway: Hash, count and write in receive_data_chunk, and delete the part in both failures.
Workaround: in a bare GraalPy, install tzdata; here, a shim finds the time zones.
Level: deep
See also: memory/zero_copy_packet_parsing.py
Covers: S30
"""

# /// script
# dependencies = ["django>=4.2"]
# ///

import hashlib
import io
import json
from pathlib import Path
from tempfile import NamedTemporaryFile

import django
from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler, StopUpload
from django.core.handlers.wsgi import WSGIRequest
from django.http import HttpRequest, JsonResponse

settings.configure(SECRET_KEY="for this example")
django.setup()
STORE = Path("uploads")
STORE.mkdir()


class HashingHandler(FileUploadHandler):
    chunk_size = 4096

    def __init__(self, limit: int) -> None:
        super().__init__()
        self.limit, self.largest_chunk = limit, 0
        self.is_too_large = False

    def new_file(self, *args, **kwargs) -> None:
        super().new_file(*args, **kwargs)
        self.digest = hashlib.sha256()
        self.part = NamedTemporaryFile(dir=STORE, suffix=".part", delete=False)

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        self.largest_chunk = max(self.largest_chunk, len(raw_data))
        if start + len(raw_data) > self.limit:
            self.is_too_large = True
            self.upload_interrupted()
            raise StopUpload(connection_reset=True)  # else Django reads the rest and drops it
        self.digest.update(raw_data)
        self.part.write(raw_data)

    def file_complete(self, file_size: int) -> UploadedFile:
        self.part.close()
        stored = Path(self.part.name).rename(STORE / self.digest.hexdigest())
        return UploadedFile(name=stored.name, size=file_size)

    def upload_interrupted(self) -> None:
        self.part.close()
        Path(self.part.name).unlink()


def upload(request: HttpRequest, limit: int) -> JsonResponse:
    handler = HashingHandler(limit)
    request.upload_handlers = [handler]  # before the body is read
    file = request.FILES.get("file")
    if file is None:
        status = 413 if handler.is_too_large else 400
        return JsonResponse({"error": "no complete file"}, status=status)
    return JsonResponse({"sha256": file.name, "size": file.size, "chunk": handler.largest_chunk})


HEAD = b'--END\r\nContent-Disposition: form-data; name="file"; filename="a.bin"\r\n\r\n'
TAIL = b"\r\n--END--\r\n"


def post(content: bytes, limit: int = 1_000_000, tail: bytes = TAIL) -> tuple[int, dict, int]:
    """The status, the answer, and how many bytes were taken from the sender."""
    body = io.BytesIO(HEAD + content + tail)
    environ = {
        "REQUEST_METHOD": "POST",
        "CONTENT_TYPE": "multipart/form-data; boundary=END",
        "CONTENT_LENGTH": str(len(HEAD + content + TAIL)),
        "wsgi.input": body,
    }
    response = upload(WSGIRequest(environ), limit)
    return response.status_code, json.loads(response.content), body.tell()


def stored() -> list[tuple[str, int]]:
    return [(file.name, file.stat().st_size) for file in STORE.iterdir()]


# S30.chunks, S30.checksum: half a megabyte in pieces of 4 KB, stored under its checksum.
content = b"0123456789" * 50_000
status, answer, _ = post(content)
status, answer["size"], answer["chunk"]  # => (200, 500000, 4096)
answer["sha256"] == hashlib.sha256(content).hexdigest()  # => True
stored() == [(answer["sha256"], 500_000)]  # => True

# S30.limit: reading stops at the fifth chunk.
post(content, limit=20_000)  # => (413, {'error': 'no complete file'}, 20480)
len(stored())  # => 1

# S30.interrupted: a client that breaks off leaves no file.
post(content[:3000], tail=b"")  # => (400, {'error': 'no complete file'}, 3072)
len(stored())  # => 1

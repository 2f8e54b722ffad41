"""Files and batches as OpenAI (and Groq) keep them; a batch runs its lines through the server itself."""

from __future__ import annotations

import json

from aiclient.testing.answer import HttpAnswer, bytes_answer, dumps, json_answer
from aiclient.testing.dialect import Exchange, Refused, Route, route
from aiclient.testing.echo import mapping
from aiclient.testing.http import Json
from aiclient.testing.multipart import parse_form

__all__ = ["Storage", "page"]

_PROGRESS = ("validating", "in_progress", "finalizing", "completed")


class Storage:
    """Answers `/files` and `/batches`."""

    def routes(self, root: str) -> list[Route]:
        """Return the routes below a path."""
        files, batches = root + "/files", root + "/batches"
        return [
            route("POST", files, self.upload),
            route("GET", files, self.list_files),
            route("GET", files + "/{file_id}", self.retrieve_file),
            route("DELETE", files + "/{file_id}", self.delete_file),
            route("GET", files + "/{file_id}/content", self.content),
            route("POST", batches, self.create_batch),
            route("GET", batches, self.list_batches),
            route("GET", batches + "/{batch_id}", self.retrieve_batch),
            route("POST", batches + "/{batch_id}/cancel", self.cancel_batch),
        ]

    def upload(self, exchange: Exchange) -> HttpAnswer:
        """Answer `POST /files`."""
        parts = parse_form(exchange.request.headers.get("content-type", ""), exchange.request.body)
        form = {part.name: part for part in parts}
        if "file" not in form or "purpose" not in form:
            raise Refused("'file' and 'purpose' are required properties of a multipart form.")
        name = form["file"].filename or "file"
        return json_answer(_keep(exchange, name, form["purpose"].text, form["file"].data))

    def list_files(self, exchange: Exchange) -> HttpAnswer:
        """Answer `GET /files`, filtered by purpose."""
        purpose = exchange.request.param("purpose")
        found = list(exchange.desk.store("file").values())
        return json_answer(page(exchange, [file for file in found if purpose in ("", file["purpose"])]))

    def retrieve_file(self, exchange: Exchange) -> HttpAnswer:
        """Answer `GET /files/{id}`."""
        return json_answer(exchange.desk.fetch("file", exchange.params["file_id"]))

    def delete_file(self, exchange: Exchange) -> HttpAnswer:
        """Answer `DELETE /files/{id}`."""
        key = exchange.params["file_id"]
        exchange.desk.fetch("file", key)
        del exchange.desk.store("file")[key]
        return json_answer({"id": key, "object": "file", "deleted": True})

    def content(self, exchange: Exchange) -> HttpAnswer:
        """Answer `GET /files/{id}/content`."""
        key = exchange.params["file_id"]
        exchange.desk.fetch("file", key)
        return bytes_answer(exchange.desk.blobs[key], "application/octet-stream")

    def create_batch(self, exchange: Exchange) -> HttpAnswer:
        """Answer `POST /batches`."""
        body = exchange.body()
        missing = [name for name in ("input_file_id", "endpoint", "completion_window") if name not in body]
        if missing:
            raise Refused(f"Missing required parameter: '{missing[0]}'.", code="missing_required_parameter")
        exchange.desk.fetch("file", str(body["input_file_id"]))
        now = exchange.desk.now()
        empty = dict.fromkeys(
            ("output_file_id", "error_file_id", "errors", "in_progress_at", "finalizing_at")
        )
        empty |= dict.fromkeys(("completed_at", "failed_at", "expired_at", "cancelling_at", "cancelled_at"))
        batch: Json = empty | {
            "id": exchange.desk.id("batch_"),
            "object": "batch",
            "endpoint": body["endpoint"],
            "input_file_id": body["input_file_id"],
            "completion_window": body["completion_window"],
            "status": "validating",
            "created_at": now,
            "expires_at": now + 86_400,
            "request_counts": {"total": 0, "completed": 0, "failed": 0},
            "metadata": body.get("metadata"),
        }
        exchange.desk.store("batch")[str(batch["id"])] = batch
        return json_answer(batch)

    def list_batches(self, exchange: Exchange) -> HttpAnswer:
        """Answer `GET /batches`."""
        return json_answer(page(exchange, list(exchange.desk.store("batch").values())))

    def retrieve_batch(self, exchange: Exchange) -> HttpAnswer:
        """Answer `GET /batches/{id}`; the batch gets one step further with each look."""
        batch = exchange.desk.fetch("batch", exchange.params["batch_id"])
        status = str(batch["status"])
        if status in _PROGRESS[:-1]:
            following = _PROGRESS[_PROGRESS.index(status) + 1]
            batch["status"] = following
            batch[f"{following}_at"] = exchange.desk.now()
            if following == "completed":
                _run(exchange, batch)
        elif status == "cancelling":
            batch |= {"status": "cancelled", "cancelled_at": exchange.desk.now()}
        return json_answer(batch)

    def cancel_batch(self, exchange: Exchange) -> HttpAnswer:
        """Answer `POST /batches/{id}/cancel`."""
        batch = exchange.desk.fetch("batch", exchange.params["batch_id"])
        if batch["status"] not in _PROGRESS[:-1]:
            raise Refused(f"Cannot cancel a batch with status '{batch['status']}'.", 409)
        batch |= {"status": "cancelling", "cancelling_at": exchange.desk.now()}
        return json_answer(batch)


def page(exchange: Exchange, found: list[Json]) -> Json:
    """Return one page of a list, cut by `after` and `limit`."""
    after = exchange.request.param("after")
    ids = [str(item["id"]) for item in found]
    start = ids.index(after) + 1 if after in ids else 0
    limit = int(exchange.request.param("limit") or 10_000)
    cut = found[start : start + limit]
    first, last = (cut[0]["id"], cut[-1]["id"]) if cut else (None, None)
    more = start + limit < len(found)
    return {"object": "list", "data": cut, "first_id": first, "last_id": last, "has_more": more}


def _keep(exchange: Exchange, name: str, purpose: str, data: bytes) -> Json:
    key = exchange.desk.id("file-")
    exchange.desk.blobs[key] = data
    kept: Json = {"id": key, "object": "file", "bytes": len(data), "created_at": exchange.desk.now()}
    kept |= {"filename": name, "purpose": purpose, "status": "processed", "expires_at": None}
    exchange.desk.store("file")[key] = kept
    return kept


def _run(exchange: Exchange, batch: Json) -> None:
    """Answer every line of a batch and store the output."""
    lines: list[bytes] = []
    failed = 0
    for line in exchange.desk.blobs[str(batch["input_file_id"])].splitlines():
        if not line.strip():
            continue
        task = mapping(json.loads(line))
        answer = exchange.redo(str(task.get("url")), mapping(task.get("body")))
        failed += answer.status >= 400
        number = exchange.desk.id("req_")
        response = {"status_code": answer.status, "request_id": number, "body": json.loads(answer.body)}
        entry: Json = {"id": exchange.desk.id("batch_req_"), "custom_id": task.get("custom_id")}
        lines.append(dumps(entry | {"response": response, "error": None}))
    output = _keep(exchange, "output.jsonl", "batch_output", b"\n".join(lines) + b"\n")
    batch["output_file_id"] = output["id"]
    batch["request_counts"] = {"total": len(lines), "completed": len(lines) - failed, "failed": failed}

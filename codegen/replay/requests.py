"""Checks a recorded request: the params type takes it, and the call builder writes it again."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import cast
from urllib.parse import parse_qsl, unquote, urlsplit

from pydantic import ValidationError

from aiclient.core.encode import AnyCall, encode
from aiclient.core.endpoint import Endpoint
from aiclient.core.errors import AIClientError
from aiclient.wire.http import HttpRequest
from aiclient.wire.json import Json, JsonObject
from aiclient.wire.types import adapter, resolve
from codegen.replay.coverage import Problem
from codegen.replay.equality import differences, parse_json
from codegen.replay.form_values import form_arguments
from codegen.replay.forms import FormError, Part, boundary_of, split_form
from codegen.replay.judge import Judge
from codegen.replay.match import Match
from codegen.replay.outcome import Finding, Kind, Outcome
from codegen.replay.packages import Body, Operation
from codegen.replay.query_values import query_arguments
from codegen.replay.records import Record

__all__ = ["check_request"]

_BOUNDARY = "replayed-form-boundary"


def check_request(record: Record, match: Match, endpoint: Endpoint, judge: Judge, outcome: Outcome) -> AnyCall | None:
    """Check the request of one matched exchange.

    Args:
        record: The exchange.
        match: Its operation.
        endpoint: The client's side that requests are encoded for.
        judge: Says what the schemas declare.
        outcome: Takes counts and findings.

    Returns:
        The call that the builder made; None where it could not be called.
    """
    operation = match.operation
    assert operation is not None
    query, extra_query = query_arguments(operation, judge.space, record.query)
    keywords = dict(query)
    for wire, value in match.values:
        parameter = next((each for each in operation.params if each.place == "path" and each.wire == wire), None)
        if parameter is None:
            outcome.findings.append(Finding("unchecked", "request", "", f"no keyword for path parameter {wire}"))
            return None
        keywords[parameter.name] = value
    check = _Check(record, match, operation, endpoint, judge, outcome, keywords, query, extra_query)
    if record.request_bytes is not None:
        raw = operation.body is not None and operation.body.kind == "raw"
        return check.raw(record.request_bytes) if raw else check.form(record.request_bytes)
    return check.json() if record.request is not None else check.nothing()


@dataclass(frozen=True, slots=True)
class _Check:
    """The check of one request."""

    record: Record
    match: Match
    operation: Operation
    endpoint: Endpoint
    judge: Judge
    outcome: Outcome
    keywords: dict[str, object]
    query: dict[str, object]
    """Those of the keywords that stand for query parameters."""
    extra_query: dict[str, str]

    def found(self, kind: Kind, detail: str, pointer: str = "", where: str = "") -> None:
        self.outcome.findings.append(Finding(kind, "request", pointer, detail, where))

    def nothing(self) -> AnyCall | None:
        call, request = self._encode({})
        if request is not None:
            # A client that has nothing to say may say nothing or `{}`: the services read both alike.
            found = [] if request.body in (None, b"{}") else ["/: nothing was sent, the builder sends a body"]
            self.outcome.round_trip("request", [*self._address(request.url), *found])
        return call

    def json(self) -> AnyCall | None:
        body, wanted = self._as_sent(), self.operation.body
        self.outcome.bodies += 1
        if wanted is None or not isinstance(body, dict):
            self.found("unchecked", "the operation takes no body" if wanted is None else "the body is no object")
            return None
        problems = self.judge.request(self.operation, body, self.outcome)
        text = json.dumps(self.judge.respelled(self.operation, body)).encode()
        self._validate(wanted, problems, lambda ref: adapter(ref).validate_json(text, strict=True))
        by_wire = {each.wire: each.name for each in self.operation.params if each.place == "body"}
        extra: JsonObject = {}
        if wanted.kind == "value":
            self.keywords["body"] = body
        else:
            extra = {key: value for key, value in body.items() if key not in by_wire}
            self.keywords.update({by_wire[key]: value for key, value in body.items() if key in by_wire})
        call, request = self._encode(extra)
        if request is not None:
            found = self._address(request.url)
            if request.body is None:
                found.append("/: the body is not sent")
            else:
                found += differences(body, parse_json(request.body))
            self.outcome.round_trip("request", found)
        return call

    def _as_sent(self) -> Json:
        """Return the body with what the service reads into it, where silence means "stream"."""
        body, stream = self.record.request, self.operation.stream
        if isinstance(body, dict) and stream is not None and stream.default_on and stream.param not in (None, *body):
            return {**body, stream.param or "": True}
        return body

    def raw(self, content: bytes) -> AnyCall | None:
        self.outcome.bodies += 1
        self.keywords["body"] = content
        call, request = self._encode({})
        if request is not None:
            self.outcome.accepted += 1
            found = [] if request.body == content else ["/: the bytes differ"]
            self.outcome.round_trip("request", [*self._address(request.url), *found])
        return call

    def form(self, content: bytes) -> AnyCall | None:
        self.outcome.bodies += 1
        content_type = self.record.request_headers.get("content-type", "")
        boundary, wanted = boundary_of(content_type), self.operation.body
        if wanted is None or wanted.kind != "multipart" or boundary is None:
            self.found("unchecked", f"a body of type {content_type or 'unknown'} is not what the operation takes")
            return None
        try:
            parts = split_form(content, boundary)
        except FormError as error:
            self.found("unchecked", str(error))
            return None
        form = form_arguments(self.operation, self.judge.space, parts)
        problems = self.judge.request(self.operation, form.plain, self.outcome)
        # Files are bytes in the params type, so a form is validated as Python values.
        self._validate(wanted, problems, lambda ref: adapter(ref).validate_python(form.values, strict=True))
        self.keywords.update(form.keywords)
        call, request = self._encode({})
        if request is not None:
            lost = [f"/{name}: no such form field, it cannot be sent" for name in form.unknown]
            again = split_form(request.body or b"", _BOUNDARY)
            self.outcome.round_trip("request", [*self._address(request.url), *lost, *_form_differences(parts, again)])
        return call

    def _validate(self, body: Body, problems: list[Problem], validate: Callable[[str], object]) -> None:
        """Validate strictly, so that no string passes for a number; say why not by the schema if possible."""
        if not body.type:
            self.found("unchecked", "the operation has no params type")
            return
        try:
            validate(body.type)
        except ValidationError as error:
            for problem in problems:
                self.found("rejected", problem.note, problem.pointer, problem.where)
            listed = error.errors(include_url=False, include_context=False, include_input=False)
            for each in [] if problems else listed[:10]:
                pointer = "/" + "/".join(str(step) for step in each["loc"])
                self.found("rejected", each["msg"], pointer, body.type)
        else:
            self.outcome.accepted += 1

    def _encode(self, extra_body: JsonObject) -> tuple[AnyCall | None, HttpRequest | None]:
        """Call the builder, and encode what it made as it would be sent."""
        options: dict[str, object] = {}
        if extra_body:
            options["extra_body"] = extra_body
        if self.extra_query:
            options["extra_query"] = self.extra_query
        try:
            builder = cast("Callable[..., AnyCall]", resolve(self.operation.builder))
            call = builder(**self.keywords, **({"options": options} if options else {}))
            return call, encode(self.endpoint, call, _BOUNDARY)
        except (TypeError, ValueError, AIClientError) as error:
            self.outcome.round_trip("request", [f"/: the builder refuses it ({error})"])
            return None, None

    def _address(self, url: str) -> list[str]:
        """Compare path and query: the recorded path may have another base."""
        found: list[str] = []
        parts = urlsplit(url)
        recorded, rebuilt = unquote(self.record.path).rstrip("/"), unquote(parts.path)
        if not rebuilt.endswith(recorded[len(self.match.base) :]):
            found.append(f"/: the path {recorded} is rebuilt as {rebuilt}")
        # Compared as values: `True` and `true` are the same boolean, whoever writes it.
        pairs = tuple(parse_qsl(parts.query, keep_blank_values=True))
        query, extra = query_arguments(self.operation, self.judge.space, pairs)
        wanted: dict[str, object] = {**self.query, **self.extra_query}
        built: dict[str, object] = {**query, **extra}
        found += [f"/: the query parameter {name} is not rebuilt" for name in wanted if wanted[name] != built.get(name)]
        return found


def _form_differences(sent: list[Part], again: list[Part]) -> list[str]:
    """Compare forms field by field, the bytes of files aside."""
    wanted: JsonObject = {}
    built: JsonObject = {}
    for parts, fields in ((sent, wanted), (again, built)):
        for part in parts:
            listed = fields.setdefault(part.name, [])
            assert isinstance(listed, list)
            listed.append(_comparable(part))
    # A media type counts where the recorded part had one: a plain field needs none.
    bare = {part.name for part in sent if part.media is None}
    for fields in (wanted, built):
        for name in bare & fields.keys():
            fields[name] = [{**each, "media": None} for each in _objects(fields[name])]
    return differences(wanted, built)


def _objects(value: Json) -> list[JsonObject]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _comparable(part: Part) -> JsonObject:
    if part.is_file:
        return {"file": part.filename, "media": None}
    text = part.content.decode("utf-8", "replace")
    return {"value": parse_json(text) if part.is_json else text, "media": part.media}

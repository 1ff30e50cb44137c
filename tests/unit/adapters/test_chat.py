"""A language model over HTTP: asked once, twice where it has too much to do, bounded in time and size, given no tools."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from model_server import Answer, ModelServer, Question, model_server, words
from unghost.adapters.model.chat import LARGEST_ANSWER, LONGEST_PAUSE, ChatModel, endpoint
from unghost.errors import BadUse, CouldNot, LineBroken, UnghostError

ASK = [{"role": "user", "content": "Say something kind."}]


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with model_server() as state:
        state.answer = lambda _: words("Something kind.")
        yield state


def model(server: ModelServer, key: str = "", **more: float) -> ChatModel:
    return ChatModel(server.url, "small", key, **more, pause=lambda _: None)


def test_it_answers_with_words(server: ModelServer) -> None:
    assert model(server).complete(ASK) == "Something kind."
    assert server.paths == ["/v1/chat/completions"]


def test_nothing_but_messages_is_sent_and_no_tools_are_offered(server: ModelServer) -> None:
    model(server).complete(ASK)
    assert set(server.asked[0]) == {"model", "messages", "temperature", "max_tokens", "stream"}
    assert server.asked[0]["messages"] == ASK


def test_the_key_goes_in_its_header_and_is_never_shown(server: ModelServer) -> None:
    asked = model(server, "s3cret")
    asked.complete(ASK)
    model(server).complete(ASK)
    assert server.keys == ["Bearer s3cret", ""]
    assert "s3cret" not in repr(asked)


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_server_with_too_much_to_do_is_asked_once_more(status: int, server: ModelServer) -> None:
    answers = iter([Answer(b"{}", status, headers={"Retry-After": "3600"}), words("Fine.")])
    server.answer = lambda _: next(answers)
    paused: list[float] = []
    assert ChatModel(server.url, "small", pause=paused.append).complete(ASK) == "Fine."
    assert paused == [LONGEST_PAUSE]


def test_it_is_asked_no_third_time(server: ModelServer) -> None:
    server.answer = lambda _: Answer(b"{}", 429)
    with pytest.raises(LineBroken, match="HTTP 429"):
        model(server).complete(ASK)
    assert len(server.asked) == 2


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Answer(b"{}", 401), "refuses the key"),
        (Answer(b"{}", 403), "refuses the key"),
        (Answer(b"{}", 404), "knows no such model"),
        (Answer(b"{}", 400), "refuses the question"),
        (Answer(b"", 302, headers={"Location": "http://127.0.0.1:9/"}), "leads elsewhere"),
        (Answer(b"not json"), "does not answer as a language model"),
        (Answer(b"[" * 100_000), "does not answer as a language model"),
        (Answer(b"\xff\xfe\x00"), "does not answer as a language model"),
        (Answer(b"{}"), "does not answer as a language model"),
        (Answer(b'{"choices": []}'), "does not answer as a language model"),
        (Answer(b'{"choices": [{"message": {"content": null, "tool_calls": [{}]}}]}'), "does not answer as a language model"),
        (Answer(json.dumps({"choices": [{"message": {"content": ["a"]}}]}).encode()), "does not answer as a language model"),
        (Answer(b"x" * (5 << 20)), "more than any letter takes"),
    ],
)
def test_whatever_else_it_answers_is_told_in_a_sentence_with_a_remedy(answer: Answer, said: str, server: ModelServer) -> None:
    server.answer = lambda _: answer
    with pytest.raises(UnghostError) as error:
        model(server).complete(ASK)
    assert said in error.value.sentence
    assert error.value.remedy


def test_an_answer_of_the_largest_size_is_read(server: ModelServer) -> None:
    empty = len(words("").body)
    server.answer = lambda _: words("a" * (LARGEST_ANSWER - empty))
    assert len(model(server).complete(ASK)) == LARGEST_ANSWER - empty


def test_a_slow_server_is_not_waited_for(server: ModelServer) -> None:
    server.answer = lambda _: Answer(b"{}", wait=2.0)
    with pytest.raises(LineBroken, match="in time"):
        model(server, step_seconds=0.2).complete(ASK)


def test_a_server_that_drips_is_not_waited_for(server: ModelServer) -> None:
    def dripping(_: Question) -> Answer:
        return Answer(b"x" * 40, drip=0.05)

    server.answer = dripping
    with pytest.raises(LineBroken, match="in time"):
        model(server, whole_seconds=0.4).complete(ASK)


def test_a_server_that_is_not_there_is_told() -> None:
    with pytest.raises(LineBroken, match="cannot be reached"):
        ChatModel("http://127.0.0.1:9/v1", "small").complete(ASK)


@pytest.mark.parametrize(
    "written", ["https://m.example", "https://m.example/", "https://m.example/v1/", "https://m.example/v1/chat/completions"]
)
def test_an_address_may_be_written_short(written: str) -> None:
    assert endpoint(written) == "https://m.example/v1/chat/completions"


@pytest.mark.parametrize(
    "written", ["http://m.example/v1", "ftp://m.example", "https://u:p@m.example", "m.example", "file:///etc", ""]
)
def test_mail_is_shown_over_a_safe_line_alone(written: str) -> None:
    with pytest.raises(BadUse):
        ChatModel(written, "small").complete(ASK)


def test_it_says_where_what_it_is_shown_goes() -> None:
    assert ChatModel("http://127.0.0.1:1/v1", "small").host == "127.0.0.1 (this machine)"
    assert ChatModel("https://api.vendor.example/v1", "small").host == "api.vendor.example"


def test_what_the_user_may_do_nothing_about_is_no_bad_use() -> None:
    assert issubclass(LineBroken, CouldNot)

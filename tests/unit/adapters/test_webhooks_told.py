"""What is told to webhooks: what changed since they were added, once, signed, tried again, and gone with whoever is erased."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count, pairwise
from pathlib import Path

import pytest

import schemas
from hook_server import HookServer, hook_server, say
from unghost.app import outside
from unghost.app.contract_outside import webhook_json, webhooks_json
from unghost.app.ports_outside import Event, Note, State, Webhook, Went
from unghost.app.truths import tell
from unghost.domain.deed import Deed, What
from unghost.domain.message import Message
from unghost.domain.record import Truth, TruthState
from unghost.domain.settings import Settings
from unghost.errors import BadUse
from unghost.history.history import SourceState
from unghost.reading.read import READER_VERSION, read
from unghost.wiring import App
from unghost.wiring.outside import Telling

NOW = datetime(2026, 6, 17, 8, 0, tzinfo=UTC)
JIM, ANN = "jim@acme.example", "ann@contoso.example"


def mail(number: int, sender: str, to: str, at: datetime, text: str, answers: str = "") -> Message:
    header = [f"From: {sender}", f"To: {to}", f"Date: {at:%a, %d %b %Y %H:%M:%S} +0000", f"Message-ID: <{number}@x.example>"]
    header += [f"In-Reply-To: {answers}"] if answers else []
    return read("\r\n".join([*header, "Subject: Pumps", "", text, ""]).encode())


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    made = App.at(str(tmp_path / "home")).from_moment(NOW)
    made.store.save_settings(Settings(me=("me@ours.example",), webhook_networks=("127.0.0.0/8",)))
    days = [NOW - timedelta(days=days) for days in (9, 8, 1)]
    for who, number in ((JIM, 10), (ANN, 20)):
        found = [
            mail(number, "me@ours.example", who, days[0], "Shall I send the offer?"),
            mail(number + 1, who, "me@ours.example", days[1], "Yes, please send the offer.", f"<{number}@x.example>"),
            mail(number + 2, "me@ours.example", who, days[2], "Here is the offer.", f"<{number + 1}@x.example>"),
        ]
        made.store.add_mail(found, ["x"] * 3, [], READER_VERSION)
    yield made
    made.close()


@pytest.fixture
def hooks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HookServer]:
    with hook_server(tmp_path) as (server, authority):
        monkeypatch.setenv("SSL_CERT_FILE", str(authority))
        yield server


def telling(app: App) -> Telling:
    return Telling(app, lambda _host, _port: ["127.0.0.1"])


def came(hooks: HookServer) -> list[tuple[str, object]]:
    found = [json.loads(body) for _, body in hooks.came]
    return [(one["type"], one["data"].get("person")) for one in found]


def test_only_what_changes_after_it_was_added_is_told(app: App, hooks: HookServer) -> None:
    told = telling(app)
    told.add(hooks.url, (), NOW)
    assert told.look(NOW) == 0
    tell(app.store, app.history(NOW), Truth(NOW, JIM, TruthState.NO, None, "they said so"))
    assert told.look(NOW) > 0
    told.deliver(NOW)
    assert ("truth.recorded", JIM) in came(hooks)
    assert ("case.changed", JIM) in came(hooks)
    assert all(who == JIM for _, who in came(hooks))
    assert (told.look(NOW), told.deliver(NOW)) == (0, (0, ""))


def test_a_sign_of_life_is_told_without_a_word_of_the_mail(app: App, hooks: HookServer) -> None:
    told, later = telling(app), NOW + timedelta(hours=1)
    told.add(hooks.url, ["sign_of_life"], NOW)
    answer = mail(30, ANN, "me@ours.example", later, "The secret word is marmalade.", "<22@x.example>")
    app.store.add_mail([answer], ["x"], [], READER_VERSION)
    assert told.look(later) == 1
    told.deliver(later)
    assert came(hooks) == [("sign_of_life", ANN)]
    assert b"marmalade" not in hooks.came[0][1]


def test_only_the_events_that_were_chosen_are_told(app: App, hooks: HookServer) -> None:
    told = telling(app)
    told.add(hooks.url, ["letter.sent"], NOW)
    tell(app.store, app.history(NOW), Truth(NOW, JIM, TruthState.NO, None, "x"))
    assert told.look(NOW) == 0


def test_what_nobody_takes_is_tried_again_ever_later_and_then_given_up(app: App, hooks: HookServer) -> None:
    hooks.answer = lambda request: say(request, 503)
    told, now = telling(app), NOW
    told.add(hooks.url, ["truth.recorded"], NOW)
    tell(app.store, app.history(NOW), Truth(NOW, JIM, TruthState.NO, None, "x"))
    told.look(NOW)
    moments = []
    while (due := told.all()[0][1][0].due) is not None:
        now = max(now, due)
        moments.append(now)
        assert told.deliver(now - timedelta(seconds=1)) == (0, "")
        assert told.deliver(now)[0] == 0
    waits = [later - earlier for earlier, later in pairwise(moments)]
    assert waits == sorted(waits)
    assert len(moments) == 10
    assert timedelta(days=2) < moments[-1] - NOW < timedelta(days=5)
    ((hook, (note,)),) = told.all()
    assert (hook.state, note.state) == (State.DEAD, Went.GIVEN_UP)
    assert "503" in hook.why


def test_a_dead_one_is_told_again_once_a_test_is_taken(app: App, hooks: HookServer) -> None:
    told = telling(app)
    hook = told.add(hooks.url, (), NOW)
    told.kept.save(Webhook(hook.id, hook.at, hook.url, hook.events, hook.secret, State.DEAD, "nothing was taken"))
    hooks.answer = lambda request: say(request, 500)
    assert "500" in told.test(hook.id, NOW).why
    assert told.named(hook.id).state is State.DEAD
    hooks.answer = lambda request: say(request, 200)
    assert told.test(hooks.url, NOW).state is Went.TOLD
    assert told.named(hook.id).state is State.ON


def test_one_that_does_not_answer_is_asked_once_a_round_and_does_not_stop_the_others(app: App, hooks: HookServer) -> None:
    told = telling(app)
    first = told.add(hooks.url, (), NOW)
    second = told.add(hooks.url.replace("/in", "/other"), (), NOW)
    names = count()
    for hook in (first, first, first, second):
        one = outside.Happened(Event.CASE_CHANGED, JIM, {"person": JIM})
        told.kept.add([outside.note(hook, one, NOW, f"msg_{next(names)}")], {}, ())
    hooks.answer = lambda request: say(request, 204 if "/other" in request.path else 500)
    assert told.deliver(NOW)[0] == 1
    assert len(hooks.came) == 2


def test_one_that_was_removed_is_told_nothing_more(app: App, hooks: HookServer) -> None:
    told = telling(app)
    hook = told.add(hooks.url, (), NOW)
    tell(app.store, app.history(NOW), Truth(NOW, JIM, TruthState.NO, None, "x"))
    told.look(NOW)
    told.remove(hook.id)
    assert told.deliver(NOW) == (0, "")
    assert (hooks.came, told.kept.seen(), told.kept.notes(None, 9)) == ([], {}, ())


def test_whoever_is_erased_is_in_no_note_any_more(app: App, hooks: HookServer) -> None:
    told = telling(app)
    told.add(hooks.url, (), NOW)
    app.outside.keep_answer("k", NOW, "q", 200, json.dumps({"person": JIM}))
    for who in (JIM, ANN):
        tell(app.store, app.history(NOW), Truth(NOW, who, TruthState.NO, None, "x"))
    told.look(NOW)
    done = app.yours.erase(app.yours.whom(JIM, NOW), NOW)
    assert done.counts["webhook_notes"] >= 2
    assert all(note.subject == ANN for note in told.kept.notes(None, 99))
    assert not any(JIM in subject for _, subject in told.kept.seen())
    assert app.outside.answered("k", NOW) is None
    told.look(NOW)
    told.deliver(NOW)
    assert JIM not in str(hooks.came)


@pytest.mark.parametrize("url", ["https://127.0.0.1:8443.example/", "http://10.0.0.1/", "https://x:y@acme.example/", "nonsense"])
def test_an_address_that_may_not_be_spoken_to_is_not_kept(app: App, url: str) -> None:
    with pytest.raises(BadUse):
        telling(app).add(url, (), NOW)
    assert app.outside.webhooks() == ()


def test_what_is_off_in_adding_one_is_said(app: App, hooks: HookServer) -> None:
    told = telling(app)
    with pytest.raises(BadUse, match="no event 'rain'"):
        told.add(hooks.url, ["rain"], NOW)
    told.add(hooks.url, (), NOW)
    with pytest.raises(BadUse, match="told already"):
        told.add(hooks.url, (), NOW)
    with pytest.raises(BadUse, match="no webhook 'w0'"):
        told.remove("w0")


def test_the_worker_looks_and_tells(app: App, hooks: HookServer) -> None:
    assert not any(duty.name.startswith("webhooks") for duty in app.working.duties())
    telling(app).add(hooks.url, (), NOW)
    duties = {duty.name: duty for duty in app.working.duties() if duty.name.startswith("webhooks")}
    assert set(duties) == {"webhooks: look", "webhooks"}
    assert duties["webhooks: look"].run().words == ""


def test_its_json_is_as_published_and_shows_the_secret_once(app: App, hooks: HookServer) -> None:
    told = telling(app)
    hook = told.add(hooks.url, (), NOW)
    told.test(hook.id, NOW)
    schemas.validate("webhook", {"schema": 1, **webhook_json(hook, secret=True)})
    listed = webhooks_json(told.all())
    schemas.validate("webhooks", listed)
    assert hook.secret not in json.dumps(listed)
    packed = app.yours.export(str(app.home / "all.zip"), None, replace=False)[0]
    assert hook.secret.encode() not in Path(packed).read_bytes()


def test_letters_and_sources_are_told_by_what_became_of_them() -> None:
    before = {("log", ""): "4", ("case", JIM): "late"}
    now = {("log", ""): "6", ("case", JIM): "late", ("source", "imap work"): "stopped"}
    deeds = [Deed(NOW, "w", what, f"l{n}", {}, n) for n, what in enumerate((What.SENT, What.SENT, What.UNKNOWN, What.HELD), 3)]
    found = list(outside.happened(before, now, deeds))
    assert [(one.event, one.data) for one in found] == [
        (Event.SOURCE_STOPPED, {"kind": "imap", "place": "work"}),
        (Event.LETTER_UNKNOWN, {"letter": "l5", "step": "unknown", "at": NOW.isoformat()}),
    ]
    assert list(outside.happened({}, now, deeds)) == []


def test_a_source_that_goes_again_and_stops_again_is_told_again(app: App, hooks: HookServer) -> None:
    told = telling(app)
    told.add(hooks.url, ["source.stopped"], NOW)
    for stopped, notes in (("gone", 1), ("", 0), ("gone", 1)):
        app.store.save_source(SourceState("mbox", "/mail", NOW, stopped), 1)
        assert told.look(NOW) == notes


def test_a_note_says_what_it_is_and_when() -> None:
    hook = Webhook("w1", NOW, "https://x.example/", (Event.CASE_CHANGED,), "whsec_")
    one = outside.Happened(Event.CASE_CHANGED, JIM, {"person": JIM, "state": "silent", "before": None})
    made: Note = outside.note(hook, one, NOW, "msg_1")
    assert json.loads(made.body) == {
        "type": "case.changed",
        "timestamp": NOW.isoformat(),
        "data": {"person": JIM, "state": "silent", "before": None},
    }

"""What the simulated people write: short mails put together from lines of our own, so that the program has something to read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime

from benchmarks.hidden_break.dice import Dice
from unghost.domain.message import Message
from unghost.reading.read import read

ME = "nora@brightwell.example"

NEED = (
    "we need a second filter line before the season, and the old one will not last.",
    "our drying room is too small now, that is why we are looking.",
    "the auditors want us to replace the old cooling, so we have to act.",
    "we lose about a tenth of every batch, and that is what we want to end.",
)
INTEREST = (
    "Your proposal looks good to us, the capacity is what we hoped for.",
    "That is very helpful, the drawing answers most of what we had in mind.",
    "I like the second variant, I will show it to the others.",
    "Good talk yesterday, that was more useful than the other two we had.",
)
OFFERS = (
    "thank you for the talk. Here is the proposal with prices and dates, as we discussed.",
    "as promised, the drawing and the figures for both variants are attached.",
    "here is the calculation you asked for, with the running costs on the last page.",
)
LAST_ASK = (
    "have you had a chance to look at the proposal with your colleagues? Which of the two variants suits you?",
    "would next Thursday suit you for a talk about the dates?",
    "does the price fit your plan, or should I look at a smaller variant?",
)
PRESSED = (
    "I need your signature by Friday, otherwise the price is gone and we lose the slot. When can I count on you? This is the "
    "last chance this year, so please do not let us down now."
)
OPEN_QUESTION = (
    "One thing before we go on: does the pump run on three phases, and who does the maintenance?",
    "Could you tell me what happens with the warranty if we install it ourselves?",
)
HINTS = {
    "busy": ("We are up to our necks in the audit at the moment.", "It is a crazy month here, forgive the short mail."),
    "awaiting_others": ("It now lies with our board.", "I have passed it on to purchasing, they have to look at it."),
    "indecision": ("We keep going back and forth between the two.", "I am honestly not sure yet which way to go."),
    "priority_shift": ("Another project has moved to the front of the queue.", "The new hall takes all attention at the moment."),
    "chose_other": ("We are also talking to somebody else about it.", "There is another offer on the table, I should say."),
    "our_pressure": ("I find this rather quick, to be frank.",),
    "our_lapse": ("I am still waiting for the data sheet, by the way.",),
    "life_event": ("My mother is in hospital, so I am not always at my desk.",),
    "away": ("I will be travelling for a while soon.",),
}
PUT_OFF = (
    "Thanks for the message. Nothing new here yet.",
    "Hello Nora, still on my list, sorry for the quiet.",
    "We have not got round to it yet.",
    "Got it, thank you. I will come back to you.",
)
CLOSED = "Kind regards"


@dataclass(slots=True)
class Postbox:
    """Writes mails between us and one prospect and has them read as real ones are."""

    them: str
    name: str
    count: int = 0
    last: str = ""

    def ours(self, at: datetime, text: str) -> Message:
        """Return a mail of ours."""
        return self._mail(at, ME, self.them, f"Hello {self.name.split()[0]},\n\n{text}\n\nKind regards\nNora")

    def theirs(self, at: datetime, text: str) -> Message:
        """Return a mail of theirs."""
        return self._mail(at, self.them, ME, f"Hello Nora,\n\n{text}\n\n{CLOSED}\n{self.name}")

    def away(self, at: datetime, back: datetime) -> Message:
        """Return an automatic reply of theirs."""
        text = f"Thank you for your message. I am out of the office until {back:%d %B %Y} and will answer after that."
        return self._mail(at, self.them, ME, text, automatic=True)

    def _mail(self, at: datetime, sender: str, to: str, text: str, *, automatic: bool = False) -> Message:
        self.count += 1
        mail = EmailMessage()
        ident = f"<{self.count}.{self.them}>"
        mail["From"] = sender if sender == ME else f"{self.name} <{sender}>"
        mail["To"] = to
        mail["Date"] = format_datetime(at)
        mail["Message-ID"] = ident
        mail["Subject"] = ("Automatic reply: " if automatic else "Re: " if self.last else "") + "Filter line"
        if self.last:
            mail["In-Reply-To"] = mail["References"] = self.last
        if automatic:
            mail["Auto-Submitted"] = "auto-replied"
        else:
            self.last = ident
        mail.set_content(text)
        return read(mail.as_bytes())


def hint(reason: str, dice: Dice) -> str:
    """Return a sentence that hints at a reason."""
    return dice.one(HINTS[reason])

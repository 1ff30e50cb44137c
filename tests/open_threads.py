"""Small invented correspondences with what is open in them, in several languages: what must be found, and what must not."""

from __future__ import annotations

from dataclasses import dataclass, field

Q, P, L = "unanswered_question", "missed_promise", "late_answer"
OQ, OP = "question", "promise"


@dataclass(frozen=True)
class Line:
    """One touch: who, how many days before now, what was said; a ``call`` is one that was answered."""

    who: str
    days: float
    text: str
    attachments: int = 0
    call: str = ""


@dataclass(frozen=True)
class Thread:
    """``lapses`` and ``repaired`` are (kind, place of the line); ``owed`` likewise; None where it does not matter."""

    name: str
    lines: tuple[Line, ...]
    lapses: frozenset[tuple[str, int]] = frozenset()
    repaired: frozenset[tuple[str, int]] = frozenset()
    owed: frozenset[tuple[str, int]] | None = None
    ground: dict[str, bool | None] = field(default_factory=dict)


def us(days: float, text: str, attachments: int = 0) -> Line:
    return Line("us", days, text, attachments)


def they(days: float, text: str, attachments: int = 0) -> Line:
    return Line("they", days, text, attachments)


def talked(days: float, note: str = "") -> Line:
    return Line("us", days, note, 0, "answered")


def tried(days: float) -> Line:
    return Line("us", days, "", 0, "no_answer")


def thread(
    name: str,
    *lines: Line,
    lapses: tuple[tuple[str, int], ...] = (),
    repaired: tuple[tuple[str, int], ...] = (),
    owed: tuple[tuple[str, int], ...] | None = None,
    **ground: bool | None,
) -> Thread:
    return Thread(name, lines, frozenset(lapses), frozenset(repaired), None if owed is None else frozenset(owed), ground)


THREADS = (
    # Questions of theirs
    thread(
        "three asked, one answered",
        us(60, "Hello Mara, shall I come and measure the greenhouse?"),
        they(
            58,
            "Yes, Tuesday suits. What would the glass cost per pane? Do your fitters work on Saturdays? And does the warranty"
            " cover hailstorms?",
        ),
        us(57, "Tuesday it is, at nine. A pane is 42 euros."),
        us(30, "Did the visit answer everything?"),
        lapses=((Q, 1),),
        information=False,
    ),
    thread(
        "a question in the middle of praise",
        us(50, "The pump is in. How does it run?"),
        they(
            49,
            "Beautifully, the neighbours came to look. Our accountant asks whether the grant can be paid in two years. Sun.",
        ),
        us(48, "Wonderful! Enclosed the maintenance contract.", 1),
        us(20, "Is the maintenance contract signed yet?"),
        lapses=((Q, 1),),
        information=False,
    ),
    thread(
        "an earlier question they did not ask again",
        us(70, "Here are the three floor plans.", 3),
        they(68, "Lovely. Is the elm floor suitable for a bakery kitchen with flour dust?"),
        us(67, "Great that you like them. When could we take the measurements?"),
        they(60, "Thursday afternoon works."),
        us(59, "Thursday at two, see you then."),
        us(30, "Shall we go ahead with plan B?"),
        lapses=((Q, 1),),
    ),
    thread(
        "asked twice and never answered",
        us(60, "The offer is attached, 3,400 euros.", 1),
        they(55, "Could you confirm that the boiler fits through a cellar door of 70 cm?"),
        us(54, "Thank you for looking at it. The offer stands until July."),
        they(40, "Again, please confirm whether the boiler fits through our cellar door."),
        us(38, "We would be delighted to have you as a customer."),
        lapses=((Q, 1), (Q, 3)),
    ),
    thread(
        "asked twice, answered after the second time",
        us(60, "The offer is attached, 3,400 euros.", 1),
        they(55, "Could you confirm that the boiler fits through a cellar door of 70 cm?"),
        us(54, "Thank you for looking at it. We are glad you like the colour."),
        they(40, "Again, please confirm whether the boiler fits through our cellar door."),
        us(39, "It does: the boiler is 64 cm wide, so the cellar door is no obstacle."),
        they(38, "Good to know."),
        repaired=((Q, 1),),
    ),
    thread(
        "a request in a list",
        us(40, "What would help you decide?"),
        they(39, "Three things:\n- please send two references from dairies\n- a drawing of the outlet\n- the delivery date"),
        us(38, "Delivery would be in week 32."),
        us(20, "Have you come to a decision?"),
        lapses=((Q, 1),),
    ),
    thread(
        "their last word asks and we are silent",
        us(30, "Shall I send the samples?"),
        they(28, "Please do. And how long do the oiled boards need before guests may walk on them?"),
        lapses=((Q, 1),),
        information=False,
    ),
    thread(
        "a question without a mark",
        us(30, "The sign is ready to be mounted."),
        they(29, "Fine. can you do it before eight and what do I owe you for the second coat"),
        us(12, "Just checking whether you had any thoughts."),
        lapses=((Q, 1),),
    ),
    thread(
        "German question passed over",
        us(45, "Guten Tag Frau Ott, passt Ihnen der Entwurf?"),
        they(44, "Sehr schön. Lassen sich die Regale später auch noch um ein Fach erweitern?"),
        us(43, "Das freut uns! Der Vertrag liegt bei, bitte unterschreiben.", 1),
        us(20, "Haben Sie den Vertrag schon unterschrieben?"),
        lapses=((Q, 1),),
    ),
    thread(
        "French question passed over",
        us(45, "Bonjour Madame, le devis vous convient-il ?"),
        they(44, "Oui, merci. Est-ce que la bâche résiste aux vents de la côte en hiver ?"),
        us(43, "Parfait ! Le contrat est ci-joint, il suffit de le signer.", 1),
        us(20, "Avez-vous pu signer le contrat ?"),
        lapses=((Q, 1),),
    ),
    thread(
        "Spanish question passed over",
        us(45, "Hola Inés, ¿le gusta la muestra?"),
        they(44, "Mucho. ¿El barniz aguanta la humedad de una bodega subterránea?"),
        us(43, "¡Qué bien! Adjunto el contrato para la firma.", 1),
        us(20, "¿Ha podido firmar el contrato?"),
        lapses=((Q, 1),),
    ),
    thread(
        "Portuguese question passed over",
        us(45, "Olá Rui, gostou da amostra?"),
        they(44, "Gostei. O verniz aguenta a humidade de uma adega subterrânea?"),
        us(43, "Que bom! Segue em anexo o contrato para assinatura.", 1),
        lapses=((Q, 1),),
    ),
    thread(
        "Italian question passed over",
        us(45, "Buongiorno Elisa, le piace il campione?"),
        they(44, "Molto. La vernice resiste all'umidità di una cantina interrata?"),
        us(43, "Benissimo! In allegato il contratto da firmare.", 1),
        lapses=((Q, 1),),
    ),
    thread(
        "Dutch question passed over",
        us(45, "Dag Wim, bevalt het monster?"),
        they(44, "Zeker. Kan de lak tegen het vocht van een ondergrondse kelder?"),
        us(43, "Fijn! Bijgevoegd het contract ter ondertekening.", 1),
        lapses=((Q, 1),),
    ),
    thread(
        "Swedish question passed over",
        us(45, "Hej Åsa, gillar du provet?"),
        they(44, "Jättefint. Tål lacken fukten i en underjordisk vinkällare?"),
        us(43, "Härligt! Bifogat finns avtalet för underskrift.", 1),
        lapses=((Q, 1),),
    ),
    # Traps around questions
    thread(
        "answered in other words after a greeting",
        us(40, "Which day suits you?"),
        they(39, "Wednesday. Is parking possible in the yard?"),
        us(38, "Hi Lena, yes, there is room for two vans."),
    ),
    thread(
        "answered on the telephone",
        us(40, "Which day suits you?"),
        they(39, "Could you explain how the rental of the scaffolding is billed?"),
        talked(38, "went through the billing"),
        us(20, "Shall we start in July?"),
    ),
    thread(
        "a rhetorical question",
        us(40, "The lift is back in service."),
        they(39, "Finally. Who would have thought? Thank you."),
        us(20, "Would a service plan help you?"),
        lapses=(),
    ),
    thread(
        "let me know if you have questions",
        us(40, "May I send the agenda?"),
        they(39, "Yes, fine. The room is booked. Let me know if you have any questions."),
        us(38, "Perfect, see you on Tuesday."),
    ),
    thread(
        "call me if you need anything",
        us(40, "I will be at the site on Monday."),
        they(39, "Good. The key is with the porter. Call me if you need anything."),
    ),
    thread(
        "please find attached",
        us(40, "Could you send me the floor plan?"),
        they(39, "Please find it attached. Please note that the wall on page two is gone.", 1),
        us(38, "Thank you, the plan is just what I needed."),
    ),
    thread(
        "a question withdrawn later",
        us(40, "The racks are in production."),
        they(39, "Could you check whether the racks have rounded corners on the aisle side?"),
        us(38, "Production started on Monday."),
        they(36, "Never mind the corners, our carpenter will do that."),
        us(20, "When may we deliver?"),
    ),
    thread(
        "asked of somebody else",
        us(40, "May I propose Thursday for the tasting?"),
        they(39, "Thursday is good. I need the approval of my brother first. He will ask our banker about the credit."),
        us(15, "Did your brother have a look?"),
        owed=((OQ, 2),),
    ),
    thread(
        "a price asked and given by figures alone",
        us(40, "Shall I put an offer together?"),
        they(39, "Yes. What would twelve stools come to?"),
        us(38, "1,140 all in, delivered to the third floor."),
        us(20, "Shall I reserve the timber?"),
        information=True,
    ),
    thread(
        "papers asked for and attached without a word",
        us(40, "Anything missing?"),
        they(39, "The certificate for the ropes, please."),
        us(38, "Here you go.", 1),
        us(20, "All well?"),
    ),
    thread(
        "they thank and wish",
        us(40, "The frames are on their way."),
        they(39, "Thank you, have a lovely weekend!"),
        us(10, "Did the frames arrive?"),
        owed=((OQ, 2),),
    ),
    thread(
        "a question and its answer from a colleague of ours",
        us(40, "Which finish do you prefer?"),
        they(39, "Matt. Are the hinges adjustable afterwards?"),
        us(38, "Hello, Per from the workshop here. Our hinges can be adjusted in three directions."),
        us(20, "May we begin?"),
    ),
    thread(
        "they opted out after asking",
        us(40, "May I show you the roof tiles?"),
        they(39, "What do they cost? Actually, please stop writing to me, we are not interested any more."),
    ),
    thread(
        "they said no after all",
        us(40, "May I show you the roof tiles?"),
        they(39, "Are the tiles frost-proof down to minus thirty?"),
        us(38, "What is the pitch of your roof?"),
        they(30, "We have decided against it and gone with another supplier."),
    ),
    thread(
        "come back in autumn",
        us(40, "May I show you the tents?"),
        they(39, "Not now. Please ask me again in October, then we plan the fair."),
    ),
    # Promises of ours
    thread(
        "numbers by Friday, never sent",
        they(40, "What does it come to a month?"),
        us(39, "I'll get you the numbers by Friday."),
        us(25, "Any news from your side?"),
        lapses=((P, 1), (Q, 0)),
        information=False,
    ),
    thread(
        "the specification tomorrow, never sent",
        us(42, "Glad you could make it to the show."),
        they(41, "Likewise, impressive machine."),
        us(40, "I will send you the specification tomorrow."),
        us(20, "Is there any interest on your side?"),
        lapses=((P, 2),),
        information=False,
    ),
    thread(
        "the price, no day named, never given",
        us(60, "Good to see you at the yard."),
        they(58, "We need a second trailer."),
        us(57, "I'll get back to you with a price for the trailer."),
        they(56, "Fine."),
        us(20, "How are things at the yard?"),
        lapses=((P, 2),),
    ),
    thread(
        "a call promised and not made, in a house that logs calls",
        talked(80, "first talk"),
        they(60, "We are thinking about it."),
        us(58, "I will call you on Thursday."),
        us(30, "Have you thought about it?"),
        lapses=((P, 2),),
    ),
    thread(
        "kept late",
        us(60, "Good to see you at the yard."),
        they(58, "We need a second trailer."),
        us(57, "You will have our offer by Friday."),
        us(38, "Sorry for the wait, here is the offer: 4,900 euros.", 1),
        they(37, "Thanks, I will read it."),
        repaired=((P, 2),),
    ),
    thread(
        "German promise, never kept",
        us(42, "Schön, dass Sie am Stand waren."),
        they(41, "Sehr gern, eine spannende Anlage."),
        us(40, "Ich schicke Ihnen das Angebot bis Freitag."),
        us(20, "Wie ist der Stand bei Ihnen?"),
        lapses=((P, 2),),
    ),
    thread(
        "French promise, never kept",
        us(42, "Ravi de vous avoir vue au salon."),
        they(41, "Très belle machine."),
        us(40, "Je vous envoie le devis vendredi."),
        us(20, "Où en êtes-vous ?"),
        lapses=((P, 2),),
    ),
    thread(
        "Spanish promise, never kept",
        us(42, "Un placer haberle visto en la feria."),
        they(41, "Una máquina estupenda."),
        us(40, "Le envío el presupuesto el viernes."),
        us(20, "¿Hay novedades?"),
        lapses=((P, 2),),
    ),
    thread(
        "Dutch promise, never kept",
        us(42, "Fijn dat u op de beurs was."),
        they(41, "Een mooie machine."),
        us(40, "Ik stuur u vrijdag de offerte."),
        us(20, "Is er al nieuws?"),
        lapses=((P, 2),),
    ),
    thread(
        "Italian promise, never kept",
        us(42, "È stato un piacere vederla in fiera."),
        they(41, "Una bella macchina."),
        us(40, "Le mando il preventivo venerdì."),
        us(20, "Ci sono novità?"),
        lapses=((P, 2),),
    ),
    # Traps around promises
    thread(
        "kept by an attachment",
        they(40, "Could I see the drawing?"),
        us(39, "I'll send the drawing tomorrow."),
        us(38, "As promised.", 1),
        us(20, "Does it fit?"),
    ),
    thread(
        "kept without the word, they thank for it",
        they(40, "Could I see the drawing?"),
        us(39, "I'll send the drawing tomorrow."),
        they(36, "Thanks for the drawing, the post brought it this morning."),
        us(20, "Does it fit?"),
    ),
    thread(
        "a promise that hangs on them",
        us(40, "If you send me the measurements, I will send you an offer by Friday."),
        they(39, "Thank you."),
        us(20, "Did you find time to measure?"),
    ),
    thread(
        "an offer to do something is no promise",
        us(40, "I could send you a film of it, and I would be happy to call you next week."),
        they(39, "Perhaps."),
        us(20, "Would a film help?"),
    ),
    thread(
        "what will be is no promise",
        us(40, "We will ship the new model in May, and it will have a steel frame."),
        they(39, "Interesting."),
        us(20, "Would you like to see it?"),
    ),
    thread(
        "a call promised where no calls are logged",
        they(60, "We are thinking about it."),
        us(58, "I will call you on Thursday."),
        us(50, "Good that we could talk on the phone. Here is the summary."),
        us(30, "Have you thought about it?"),
    ),
    thread(
        "they released us from it",
        they(60, "What would the second trailer cost?"),
        us(58, "I will send you the price tomorrow."),
        they(58, "No need any more, we have already found one."),
        us(30, "May I keep in touch?"),
    ),
    thread(
        "promised for a day still ahead",
        they(6, "What would the second trailer cost?"),
        us(5, "A fair question. I'll get you the price by the end of June."),
        lapses=(),
    ),
    thread(
        "the promise is repeated in time",
        they(40, "Could I see the drawing?"),
        us(39, "I'll send the drawing on Friday."),
        us(36, "The drawing takes longer: I'll send it on Monday."),
        us(33, "The drawing is attached.", 1),
    ),
    # Theirs
    thread(
        "they said they would come back",
        us(40, "The offer is 4,900 euros, attached.", 1),
        they(39, "Thanks, I will discuss it with my partner and let you know by Friday."),
        us(20, "What did your partner say?"),
        owed=((OP, 1), (OQ, 2)),
        information=True,
        follow_up=True,
    ),
    thread(
        "they said they would, and did",
        us(40, "The offer is 4,900 euros, attached.", 1),
        they(39, "Thanks, I will discuss it with my partner and let you know by Friday."),
        they(36, "My partner likes it. We start in August."),
        owed=(),
    ),
    thread(
        "German: they wanted to come back",
        us(40, "Das Angebot über 4.900 Euro liegt bei.", 1),
        they(39, "Danke, ich bespreche es mit meiner Chefin und melde mich bis Freitag."),
        us(20, "Was sagt Ihre Chefin?"),
        owed=((OP, 1), (OQ, 2)),
    ),
    # Groundwork
    thread(
        "must and thanks lay no ground",
        us(40, "Would you have a minute?"),
        they(39, "Thanks, but it must wait, I must go now."),
        us(20, "Would Thursday be better?"),
        need=None,
        interest=None,
        meetings=None,
    ),
    thread(
        "a meeting that is only asked for",
        us(40, "Shall we set up a meeting? I look forward to our call."),
        they(39, "Thank you for the information."),
        meetings=None,
    ),
    thread(
        "a visit that took place",
        us(40, "Thank you for the tour of the dairy on Monday."),
        they(39, "It was a pleasure. We need a second cooler, ours breaks down every week."),
        us(38, "The cooler costs 8,200 euros."),
        they(37, "That sounds good, I like it."),
        need=True,
        interest=True,
        meetings=True,
        information=True,
    ),
    thread(
        "Spanish groundwork",
        us(40, "Gracias por la visita del lunes."),
        they(39, "Un placer. Necesitamos una segunda cámara, la nuestra falla cada semana."),
        us(38, "La cámara cuesta 8.200 euros."),
        they(37, "Me gusta mucho la idea."),
        need=True,
        interest=True,
        meetings=True,
        information=True,
    ),
    thread(
        "Dutch groundwork",
        us(40, "Bedankt voor het gesprek van maandag."),
        they(39, "Graag gedaan. Wij hebben een tweede koeler nodig, de onze is kapot."),
        us(38, "De koeler kost 8.200 euro."),
        they(37, "Mooi, dat lijkt ons een goed plan."),
        need=True,
        interest=True,
        meetings=True,
        information=True,
    ),
)

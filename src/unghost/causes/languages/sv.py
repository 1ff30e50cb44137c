"""Swedish."""

from __future__ import annotations

from unghost.causes.pack import Pack, Words

PACK = Pack(
    name="sv",
    title="Swedish",
    common=("och att det som en ett jag vi ar pa inte med av till har den om min hos ni"),
    denials=(
        "inte",
        "ingen",
        "inget",
        "aldrig",
    ),
    openings=(
        "om",
        "när",
        "ifall",
    ),
    awaited=(
        "tills",
        "när",
        "om",
        "innan",
        "måste",
    ),
    long_ago=("för \\w+ år sedan",),
    joints=(
        "men",
        "och",
    ),
    words={
        "awaiting_others": Words(
            phrases=(r"(?:väntar på|inväntar|godkännande|ligger hos)",),
            speaks_on=("Vi väntar på besked.",),
        ),
        "away": Words(
            phrases=(r"(?:på semester|föräldraledig|inte på kontoret|tjänstledig|ledig (?:till|fram))",),
            speaks_on=("Jag är på semester.",),
        ),
        "busy": Words(
            phrases=(r"(?:fullt upp|mycket att göra|drunknar|hinner inte|har inte hunnit)",),
            speaks_on=("Jag drunknar i jobb.",),
        ),
        "chose_other": Words(
            phrases=(r"(?:annan leverantör|andra leverantör|konkurrent|egen regi|valt en annan)",),
            speaks_on=("Vi har valt en annan leverantör.",),
        ),
        "company_event": Words(
            phrases=(r"(?:uppköpta?|sammanslagning|omorganisation|konkurs|varsel|inköpsstopp)",),
            speaks_on=("Det pågår en omorganisation.",),
        ),
        "contact_left": Words(
            phrases=(
                r"(?:slutat (?:på|hos|som)|har slutat|arbetar inte längre|inte längre anställd|gått i pension|"
                r"sista dag)",
            ),
            speaks_on=("Hon har slutat hos oss.",),
        ),
        "decider_left": Words(
            phrases=(r"(?:min|vår) (?:chef|direktör|vd) (?:\S+ ){0,2}(?:slutat|har slutat|är borta|fått gå)",),
            speaks_on=("Min chef är borta.",),
        ),
        "indecision": Words(
            phrases=(r"(?:osäker|obeslutsam|har inte bestämt|funderar fortfarande|kan inte bestämma|tvekar)",),
            speaks_on=("Vi tvekar ännu.",),
        ),
        "life_event": Words(
            phrases=(r"(?:sjukskriven|sjukhus|föräldraledig|föräldraledighet|begravning|gick bort|dödsfall)",),
            speaks_on=("Han är sjukskriven.",),
        ),
        "priority_shift": Words(
            phrases=(r"(?:prioriter|lagt på is|inte längre aktuellt|behövs inte|lagts ner|pausat)",),
            speaks_on=("Projektet är lagt på is.",),
        ),
        "told_us_when": Words(
            phrases=(r"(?:ring|hör av dig|återkom|kontakta mig|vi hörs) (?:\S+ ){0,3}(?:i|efter|om|till|när) ",),
            speaks_on=("Ring mig gärna i maj.",),
        ),
        "undeliverable": Words(
            phrases=(r"(?:kunde inte levereras|skräppost|fel adress|fel nummer|aldrig (?:fått|kommit fram)|obeställbar)",),
            speaks_on=("Mejlet låg i skräpposten.",),
        ),
    },
)

"""What stands under the words of a mail: scanners, providers, lists, the firm's papers, the trees, how data are kept. Data only.

The patterns are for RE2, on lower-case text: no look-ahead, and its word edges know ASCII letters only.
"""

from __future__ import annotations

# One line of what scanners, providers and lists write begins a footer.
FOOTER = (
    r"(?:checked|scanned|geprüft|überprüft|comprobado|vérifiée?|verificad|verificat|controllat|gecontroleerd|kontrollerats"
    r"|kontrolleret|kontrollert|sprawdzon|zkontrolov|provere|tarkist|провер|taran).*"
    r"(?:virus|viren|vírus|вирус|avast|avg|antivir|malware|threat)"
    r"|auf viren geprüft|antivírus avast|software antivirus|viruses and dangerous"
    r"|(?:virus|viren|virüs|вирус).*(?:free|frei).*www\."
    r"|^(?:virus-free|virenfrei|sin virus|garanti sans virus|libre de virus|livre de vírus|privo di virus|virusvrij|virusfri"
    r"|bez wirusów|bez virů|без вирусов)"
    r"|(?:swept|screened|tested|filtered) (?:for|by).*(?:virus|malware)"
    r"|eset nod32|nod32 antivirus|_{4,}.{2,80}antivir|absence de virus|no virus found in this|mailscanner|believed to"
    r" be clean|avast\.com|avg\.com"
    r"|^this (?:e-?mail|message) (?:has been|was) (?:scanned|checked|protected)"
    r"|^(?:checked|scanned|protected|secured) by .{2,40}$"
    r"|do you yahoo!\?|yahoo!? (?:mail|mobile|messenger|groups).*(?:!|\.com)"
    r"|(?:msn|hotmail|windows live).*(?:!|https?:)"
    r"|^(?:gmx|web\.de) (?:freemail|promail)|freemail:|bei web\.de"
    r"|^you received this message because you are subscribed"
    r"|(?:e-?mail|ticket|message) is a service from|delivered by zendesk|^powered by (?:zendesk|freshdesk|help ?scout"
    r"|intercom|front)"
)
REFERENCE = r"^\W{0,3}(?:ref:_[\w.]{4,80}:ref|\{#hs:[\d-]{3,40}\}|\[[a-z0-9]{6}-[a-z0-9]{4}\])\W{0,3}$"
# The papers of a firm, as the law wants them in its letters.
PAPERS = (
    r"registered (?:in (?:england|scotland|wales|ireland|the)|(?:office|address|company)(?:\s?:|.*\d))|company"
    r" (?:number|no\.?|reg).*\d"
    r"|\bvat(?: no| reg| number| id)?\.?:?\s?[a-z]{2}\s?\d|\bhr[ab]:?\s?(?:nr\.?\s?)?\d|amtsgericht|handelsregister"
    r"|sitz der gesellschaft|ust-?id|steuernummer|geschäftsführ(?:er|ung)(?:in)?\s?:|vorstand\s?:|aufsichtsrat"
    r"|\br\.?c\.?s\.?\s[a-zé]+|\bsiret\b|\bsiren\b|au capital de|p\.\s?iva|\bpiva\b|partita iva|cod(?:ice)?\.? fisc"
    r"|cap(?:itale)?\.? soc"
    r"|\bc\.?i\.?f\.?:?\s?[a-z]?-?\d{6}|registro mercantil|\bcnpj\b|\bkvk[- ]?(?:nr|nummer)?\.?:?\s?\d|\bbtw[- ]?(?:nr|nummer)"
    r"|\borg\.?\s?-?(?:nr|nummer)|\bcvr(?:-nr)?\.?:?\s?\d|y-tunnus|\bnip:?\s?\d|\bregon\b|\bkrs:?\s?\d|ičo?:?\s?\d|dič"
    r"|(?:^|\W)инн\s?:?\s?\d|огрн"
    r"|\babn:?\s?\d{2}|\bein:?\s?\d{2}-"
)
# The trees, and how data are kept.
NOTICE = (
    r"^\W{0,4}(?:p |please |kindly )?(?:consider|think (?:of|about|before)|save|protect|respect|go"
    r" green).*(?:environment|planet|tree|print)"
    r"|before (?:you )?print(?:ing)?.*(?:mail|message)|print this (?:e-?mail|message) (?:only )?(?:if|unless)"
    r"|(?:bitte|denken sie|schützen|schonen).*(?:umwelt|ausdruck)|umwelt.*(?:ausdruck|drucken)"
    r"|(?:pensez|préservons|merci de penser|avant d'imprimer|n'imprimez).*(?:environnement|planète|imprim|arbres|nécessaire)"
    r"|antes de imprimir|proteja (?:el|o) me(?:d)?io ambiente|prima di stampare|rispett(?:a|iamo|ate) l'ambiente|denk"
    r" aan het milieu"
    r"|tänk på miljön|tænk på miljøet|tenk på miljøet|ajattele ympäristöä|chroń środowisko|pomyśl o środowisku|myslete"
    r" na (?:životní|přírodu)"
    r"|подумайте об окружающ"
    r"|(?:privacy (?:policy|notice|statement)|datenschutz(?:hinweis|erklärung|information)|politique de confidentialité"
    r"|rgpd|privacybeleid"
    r"|política de privacidad|informativa (?:sulla )?privacy|integritetspolicy|personvern|privatlivspolitik"
    r"|tietosuoja).*(?:https?:|www\.)"
    r"|my working (?:hours|day|pattern) (?:may|might|are)|i (?:work|am working) flexibl|outside (?:of )?(?:your|normal)"
    r" (?:working|office) hours"
    r"|acknowledges? the (?:traditional|elders|aboriginal)|(?:owners|custodians) of (?:the|this) (?:land|country)"
    r"|^\W{0,4}(?:we (?:process|handle|treat|store|use) (?:your |all )?personal data (?:in|according|as|under|when)"
    r"|information (?:on|about) (?:how we|the processing|data protection)"
    r"|our privacy (?:policy|notice) |privacy (?:policy|notice)\s?:|datenschutz(?:hinweise?|erklärung"
    r"|information(?:en)?)\b.*(?::|https?:|www|finden)"
    r"|informationen (?:zum|zur|über die) (?:datenschutz|verarbeitung)|hinweise zum datenschutz|de acuerdo con (?:el|la"
    r"|lo).*(?:protección|rgpd|lopd|datos)"
    r"|en cumplimiento d|le informamos que sus datos|conformément (?:au|à la).*(?:rgpd|données|règlement)|ai sensi del"
    r"|informativa (?:privacy|ai sensi)"
    r"|onze privacyverklaring|läs (?:mer )?om hur vi behandlar|läs vår integritetspolicy|vi behandlar personuppgifter"
    r"|administratorem (?:pani|państwa|danych)|klauzula informacyjna|zpracování osobních údajů|kişisel verileri)"
)

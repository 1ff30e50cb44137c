"""Requests without a verb of stopping: last ones, ways out, weariness, a channel or a subject put aside, bare words."""

from __future__ import annotations

__all__ = ["ENGLISH_BARE", "ENGLISH_INDIRECT", "OTHERS_INDIRECT", "WAY_OUT"]

_N = r"(?:do not|don['’]?t|never|not to|may not|must not|shall not|no longer)"
_THINGS = (
    r"(?:e-?mails?|mails?|messages?|letters?|(?:phone )?calls?|texts?|follow[- ]?ups?|reminders?|outreach|newsletters?|offers?"
    r"|mailings?|circulars?|correspondence|campaigns?|pitch(?:es)?|marketing|promos?|digests?|bulletins?|updates|surveys?"
    r"|round-?ups?|news|proposals?|ads|approaches|advertising|spam)"
)
_MINE = r"(?:my|our) (?:\w+ )?(?:data|details|name|e-?mail|mail|address|number|information|info|card|contacts?)"
_REACH = (
    r"(?:writ(?:e|ing)|e-?mail(?:ing)?|mail(?:ing)?|call(?:ing)?|contact(?:ing)?|(?:be|get|being|getting) in touch|phon(?:e"
    r"|ing))"
)
_REACHED = r"(?:e-?mailed|mailed|contacted|called|written to|approached|solicited|phoned|texted|bothered)"
_PHONE = (
    r"(?:phone|telephone|calls?|phone calls?|calling|phoning|ringing|dialing|dialling|texts?|texting|whatsapp|sms"
    r"|voice ?mails?)"
)
_WAY = r"(?:write|writing|mail|mails|e-?mail|e-?mails|letters?|in writing|phone|call|ring|text)"
_TOPIC = (
    r"(?:(?:\w+ )?(?:newsletter|digest|bulletin|round-?up|promo|survey|marketing|webinar|event|tip)s?(?: (?:mails?|e-?mails?"
    r"|stuff"
    r"|invites?|things?|series|messages))?)"
)

ENGLISH_INDIRECT = (
    # As if we had never met.
    r"\b(?:pretend|imagine|make believe|(?:act|behave) as (?:if|though))(?: that)? (?:you (?:have |had )?(?:never|do not"
    r"|don['’]?t"
    r"|didn['’]?t|haven['’]?t) (?:had|have|got|knew|know|known|saw|seen|met|heard|found|find)(?: of)? (?:me|us|my|our)"
    r"|(?:i|we) (?:do not|don['’]?t|never) exist\w*|(?:i|we)(?:['’]d|['’]ve| had| have)? never met"
    rf"|{_MINE}(?: \w+)?? (?:never|not|doesn['’]?t|does not|gone|dead)\b)",
    rf"\b(?:forget|unlearn|burn|shred|bin|tear up|throw away|chuck(?: away)?|wipe|lose"
    rf"|drop) (?:that )?{_MINE}(?: (?:ever )?exists?"
    r"| please| away| now)*[.!]*$|\bforget (?:that )?(?:this|my|our) \w+ (?:ever )?exist",
    # Let it be the last.
    r"\b(?:let|may|make|want|wish|hope)\b(?: (?!not\b|first\b)\w+){0,4} (?:last|final) (?:one(?: (?:from|of) (?:you|your \w+"
    r"|these))?(?=[.,!;]|$)|(?:e-?mail|mail|message|letter|note|text|ping|reminder|contact)\b(?! (?:with|for|about|before|on"
    r"|of)\b)|(?:thing )?(?:that )?(?:i|we) (?:\w+ )?(?:see|hear|read|get|receive) (?:of|from) (?:you|your))",
    r"\bbe (?:your|the) last (?:one )?(?:to|from) (?:us|me|you|here)\b|\b(?:that|this)(?:['’]s| is"
    r"| was) the last one,? (?:understood"
    r"|ok|okay|please|i hope|got it)\b",
    r"\bnone of (?:this|these|that|those|it|your \w+)(?: \w+){0,4}? (?:any ?more|any longer|no longer|from (?:now|here) on"
    r"|in future|ever again)\b",
    # They have had enough, and manage without.
    rf"\b(?:do|live|manage|good|fine|happier|better off|nicer|rather be) without (?:hearing from you|any of (?:this|these)"
    rf"|you\b"
    rf"|(?:your|these|those|the|any|such|more|further)(?: \w+){{0,2}}? {_THINGS})\b",
    r"\b(?:sick|fed up|tired|weary|had (?:quite |more than |just about )?enough|had (?:my|our) fill"
    r"|had it)(?: [\w']+){0,4}? (?:of"
    rf"|with) (?:hearing from you|seeing you(?= in|[.,!]|$| again)|(?:(?:all )?(?:your|these|those"
    rf"|this))(?: \w+){{0,2}}? {_THINGS})\b",
    rf"\bspare (?:me|us)(?: from)? (?:any|all|further|future|more|the|your|these|such)(?: \w+){{0,2}}? (?:{_THINGS}|of (?:this"
    r"|these|it|that))\b|\bspare us (?:from )?(?:now on|in future)\b",
    r"\bsave yourself the (?:trouble|effort|time|typing)(?: of (?:writing|mailing|calling|sending)\b| in future| from (?:now"
    r"|here) on)"
    r"|\b(?:save|keep) your (?:stamps|breath|typing)\b",
    rf"\b(?:needn['’]?t|need not|(?:do not|don['’]?t) (?:need|have) to|no (?:need|call|reason|point|use)(?: (?:for you|in"
    rf"|ever|to"
    rf"|your))*)(?: \w+){{0,2}}? {_REACH}(?: to)?(?: (?:me|us|here))?(?: \w+)?? (?:again|any ?more|ever|in future)\b",
    rf"\bkeep (?:me|us|my \w+|our \w+|this \w+) (?:out of|off(?: of)?) (?:your|these|any|anything|such)\b"
    rf"|\bkeep your (?:\w+ )?{_THINGS}"
    r" to yourself\b",
    r"\bleave (?:this|my|our) (?:\w+ )?(?:inbox|mailbox|address|phone|number) (?:alone|in peace|be)\b|\blet (?:me"
    r"|us) be(?=[.!]|$"
    r"| please| now)|\byou to leave (?:me|us|him|her|them) (?:alone|be|in peace)\b",
    r"\b(?:count|include|deal|leave) (?:me|us) out (?:for (?:good|ever|all time)|from (?:now|here) on|of (?:any|further"
    r"|future|your"
    rf"|these|all)(?: \w+){{0,2}}? {_THINGS})",
    # An address or a number that is not to be used.
    r"\b(?:do not|don['’]?t|never|may not|must not|not to) (?:ever )?use (?:my|our|this|that) (?:\w+ )?(?:address|number"
    r"|e-?mail|line"
    r"|phone|mailbox|inbox|cell|mobile)(?: (?:again|any ?more|any longer|for (?:this|sales|marketing|ads|advertising"
    r"|selling))\b"
    r"|(?=[.,;!]|$))",
    r"\b(?:never|do not|don['’]?t|dont|no more|quit|stop)(?: ever)? (?:dial|ring|try)(?:ing)? (?:this|my|our|me"
    r"|us)(?: (?:cell|mobile"
    r"|phone|line|number|desk|office|address))*(?: (?:again|any ?more|ever|at all)\b|(?=[.,;!]|$))",
    rf"\b(?:is|are|am|['’]re|['’]m) not to be {_REACHED}\b(?! (?:by|on|before|until|about)\b)"
    rf"|^(?:please )?not to be {_REACHED}\b",
    r"\bwish(?:es)? no (?:further |more )?(?:contact|communications?|correspondence|mail|letters)\b"
    r"|\bno longer wish(?:es)? to be"
    rf" {_REACHED}",
    r"\b(?:nobody|no one) (?:is|may|should|must)(?: to)? (?:write|contact|call|e-?mail|approach)(?: to)? (?:me|us)\b",
    # Let out, left out, deleted; and told so.
    rf"\b(?:excused?|exempt(?:ed)?|withdrawn?|omit(?:ted)?|excluded?)(?: (?:me|us|my \w+|our \w+))? from (?:your|such|any|all"
    rf"|future"
    rf"|further|these)(?: \w+){{0,2}}? (?:{_THINGS}|lists?)\b",
    rf"\b(?:want|like|need|require|wish|demand|expect|ask that|confirm(?: \w+){{0,3}}?) {_MINE}(?: (?:to be|be|are|is"
    rf"|should be))?"
    r" (?:gone|removed|deleted|erased|wiped)\b(?! from (?:the|this) (?:quote|invoice|order|slide|page|draft|report))",
    r"\bconfirm(?: \w+){0,5}? (?:removed|deleted|erased|unsubscribed) (?:me|us|my|our)\b|\bconfirm (?:my |our |the )?(?:removal"
    r"|unsubscription|opt[- ]?out)[.!]*$|\bconfirm(?: \w+){0,4} (?:i am|i['’]m|we are|we['’]re) (?:off|removed|unsubscribed"
    r"|no longer on)\b",
    r"\b(?:to|please|and) send no (?:more|further)\b(?! than)|\b(?:make sure|ensure|make certain"
    r"|see to it)(?: that)?(?: \w+){0,3}?"
    r" (?:nothing|no) (?:more|further|else) (?!than\b|than\b|gets? added|is added)(?:\w+ ){0,3}?(?:from you|comes?|arrives?"
    r"|reach\w*"
    rf"|sent|goes?|{_THINGS})\b",
    r"\bif nothing (?:further|more|else) (?:were|was|is|came|comes) ?(?:sent)?\b",
    r"^(?:no(?:pe|ah)?|nah|not|wrong|retired|moved|closed|bye|hi|hey|spam|sorry|boss)\b[\w' ]{0,50}[,.;!] ?(?:please |pls "
    r"|plz |kindly |so"
    r" |just )*(?:remove|unsubscribe|delete|delist|take (?:me|us) off|take off(?: the)? list|off)(?: (?:me|us|please|pls|plz"
    r"|now|asap"
    r"|thanks))*[.!]*$",
    r"\b(?:receiving|getting|get|got) (?:these|this|it|them)\b.{0,20}[,;-] ?(?:please |pls |kindly |so )*(?:remove|delete"
    r"|stop)\b",
    # Rules of the house, refusals of all.
    r"\bpolicy\b.{0,20}\b(?:forbids?|bans?|prohibits?)\b.{0,12}\b(?:vendor|unsolicited|sales|marketing|cold|advertis\w*)\b"
    r"|(?:^|[.,] ?)no (?:soliciting|solicitation|vendors|canvassers)(?: please)?[.!,]*$",
    rf"\b(?:neither|don['’]?t|do not) (?:need|want) (?:nor|or) (?:want|need) (?:your|these|any)(?: \w+)? {_THINGS}\b"
    rf"|\bno (?:wish|desire|use) for (?:your|these|further|any|more)(?: \w+)? {_THINGS}\b",
    r"\bdeclin\w+(?: \w+){0,4} (?:all|any)(?: \w+)? (?:future|further|other)(?: \w+)? (?:offers|contact|mails)\b",
    rf"\b{_N} (?:ever )?(?:come|get) back to (?:me|us) (?:on|about|with) (?:this|that|it|any)\b",
    r"\b(?:i|we)(?:['’]ve| have)?(?: now)? blocked your (?:domain|address|number|e-?mails?|mails?)\b|\byou(?:['’]re"
    r"| are) in my (?:spam|junk)\b",
    rf"\b(?:any|every|each) further {_THINGS}(?: \w+){{0,4}} (?:nuisance|solicitors?|lawyers?|billed|invoiced|charged|officer"
    rf"|police)\b"
    rf"|\bforward (?:any|every|each) further {_THINGS}\b",
    rf"\bcancel (?:these|all|your|this) {_THINGS}\b|\bun[- ]subscribe (?:me|us)\b|\bmen? of (?:the|this|that|your|ur) list\b"
    r"|\bget (?:me|us) of (?:this|the|that|your|ur) list\b|\btake (?:it|my \w+|me|us) off?(?: please| thanks| now|[.!]|$)",
    r"\b(?:opting out|unsubscribing)(?: of (?:this|these|all|your \w+))?(?:, (?:thanks|please)(?: confirm)?)?[.!]*$"
    r"|\b(?:i['’]?m|we['’]?re"
    r"|i am|we are) (?:opting out|unsubscribing)(?=[.,!]|$)",
    # One way of the several, put aside.
    rf"\bno (?:{_PHONE})\b(?:,| please|;|\.|:| -|, please)[ ,]{{0,2}}.{{0,12}}\b{_WAY}\b",
    rf"\b{_PHONE}(?: (?:is|are|me is)|,|:) (?:a )?(?:no\b(?! (?:longer|problem))|nope\b|out\b(?! (?:of|to|there))|off the table"
    r"|off limits|not on\b(?! (?:my|the|this))|over for (?:me|us)|fini)",
    r"\bmy (?:\w+ )?(?:cell|mobile|number|inbox|phone) is (?:off limits|not for (?:sales|you|business|this)|private[.,;:])",
    rf"\b{_WAY},? (?:yes|sure|ok),? (?:but )?{_PHONE},? no\b|\bno to (?:the )?{_PHONE}\b",
    rf"\b(?:skip|lay off|leave|hang up|cut|lose) (?:out )?(?:the |your )?(?:{_PHONE}|e-?mails?)\b.{{0,30}}\b(?:{_WAY})\b",
    r"\b(?:written|writing|in writing) only\b|\bno phoning\b|\bno more (?:dial|ring|phon)ing\b|\b(?:don['’]?t"
    r"|never) bother with"
    r" (?:e-?mail|the phone|calling|mail)\b",
    # One subject.
    rf"\b{_TOPIC} (?:can (?:go|stop)|(?:isn['’]?t|is not|aren['’]?t|are not) for (?:me|us))\b",
    rf"\b(?:drop|ditch|skip|cut|lose) the {_TOPIC}\b(?! (?:draft|in|into|off|at|on)\b)|\bnot the {_TOPIC} (?:any (?:more"
    rf"|longer)"
    r"|again)\b",
    rf"\bno more {_TOPIC} (?:stuff|things?|material)\b|\bless (?:of the )?{_TOPIC}\b.{{0,18}}\bnone\b",
    r"\benough (?:about|of) (?:the|your) \w+[,;].{0,30}\bstill (?:of interest|interest\w*|welcome)\b",
)

# All that they wrote.
ENGLISH_BARE = (
    r"^(?:please |pls |plz |just |nope[,. ]+|no[,. ]+|bye[,. ]+|retired[,. ]+|moved[,. ]+)*(?:opting out|unsubscribing"
    r"|opt me out"
    r"|unsubscribed?|removal(?: (?:requested|from (?:the |your )?list))?|delete|delist|de-?list (?:me|us)|unlist|block(?:ed)?"
    r"|report(?:ed|ing)?|(?:report(?:ed|ing)?|block(?:ed|ing)) and (?:block(?:ed|ing)?|delet(?:ed|ing)|report(?:ed|ing)?)"
    r"|(?:i['’]?m )?reporting this|off|quit|halt|scram|shoo|get lost|buzz off|back off|piss off|go away|stopall"
    r"|unsubscription request"
    r"|out of (?:the|this|your) list|no more of this|nothing further|never write|do one|jog on|take a hike|be gone|keep off)"
    r"(?:[ ,]+(?:please|pls|plz|now|thanks|thank you|thx|asap|immediately))*[.! ]*$",
)

# "How does one get off this?": a question that asks for it.
WAY_OUT = (
    r"\b(?:how|what|where|who|is there)\b.{0,60}\b(?:off|out of|rid of|away from) (?:(?:this|these|that|your|ur)(?: \w+)?"
    r"|the(?: \w+)? (?:lists?|mails?|e-?mails?|messages|mailings?|newsletters?|letters))(?: please)?[?!. ]*$"
    r"|\bto make (?:this|these|those|your)(?: \w+)? (?:end|stop|go away)[?!. ]*$"
    r"|\b(?:it take|have to do)\b.{0,20}\b(?:you|your)\b.{0,20}\bgo away\b"
    r"|\bwie (?:komme?t?|werde|werden) (?:ich|wir|man)\b.{0,20}\b(?:aus (?:diesem|dem|ihrem|eurem) \w*verteiler|von (?:dieser"
    r"|der|ihrer)"
    r" \w*liste|ihre? mails los|sie los)\b"
    r"|\bcomment (?:sortir|se désinscrire|me désinscrire|faire pour sortir)\b.{0,12}\bliste\b"
    r"|\bcomment .{0,25}\bne plus recevoir\b"
    r"|\b(?:cómo|como) (?:salgo|me salgo|saio|faço para sair) (?:de|d)(?:e)? ?(?:esta|sta|la|a) lista\b|\bcómo me doy de baja\b"
    r"|\bcome (?:esco|faccio a uscire|mi tolgo) da(?:lla)? ?(?:questa|lista|vostra)"
    r"|\bhoe (?:kom|raak) (?:ik|wij|je)\b.{0,25}\b(?:lijst|mails) af\b"
    r"|\b(?:hvordan|hur) kommer (?:jeg|jag|vi|man)(?: meg| mig)?(?: \w+)? (?:af|av|bort från|ut ur) list\w+"
    r"|\bmiten pääs\w+ (?:pois|eroon)\b|\bjak (?:się )?wypisać\b|\bjak se dostanu z\b.{0,10}seznamu"
    r"|\bкак выйти из\b.{0,10}списка"
    r"|listeni\w* nasıl çık|怎么退出|退出.{0,4}名单|抜けられます|나갈 수 있"
)

OTHERS_INDIRECT = (
    WAY_OUT,
    # German
    r"\b(?:tun sie|tut|tu) so,? als\b.{0,40}\b(?:nie|nicht|keine?n?)\b|\b(?:hoffentlich|möge"
    r"|soll(?:te)?)\b.{0,20}\bletzte[rs]? (?:mail"
    r"|e-?mail|nachricht|anruf|brief|schreiben)\b|\blassen sie es (?:bitte |doch )?(?:gut sein|endgültig|bleiben)\b",
    r"\bverbitt\w+ (?:ich )?(?:mir|uns)\b|\buntersage\w* (?:ich )?ihnen\b|\bsehen sie (?:\w+ ){0,3}von (?:\w+ )?(?:schreiben"
    r"|anrufen|mails"
    r"|kontakt\w*|anfragen|zusendungen|werbung) ab\b",
    r"\b(?:nehmen|tun|werfen|streichen) sie (?:mich|uns) (?:\w+ )?(?:raus|heraus|hinaus|runter)\b|\b(?:nimm|nehmt) (?:mich"
    r"|uns) (?:\w+ )?"
    r"(?:raus|runter)\b|\braus aus (?:dem|der|diesem|dieser|ihrem|eurem) \w*(?:verteiler|liste)\b",
    r"\b(?:würden|könnten|können) sie (?:mich|uns)(?: \w+){0,3} (?:austragen|löschen|rausnehmen|abmelden)\b|\b(?:löscht"
    r"|streicht|entfernt)"
    r" (?:mich|uns|meine)\b|^(?:bitte )?(?:löschen|raus|austragen|nie wieder|schluss damit)(?: bitte| da)*[.!]*$",
    r"\bschluss mit (?:den|ihren|euren|diesen)\b|\b(?:mir|uns) reicht es mit\b|\bnicht mehr (?:nachfassen|nachhaken|melden"
    r"|nachfragen"
    r"|belästigen)\b|\bhaken sie nicht mehr nach\b|\b(?:brauchen|müssen)\b.{0,25}\bnicht (?:mehr|wieder)\b.{0,12}\b(?:melden"
    r"|schreiben"
    r"|anrufen|mailen)\b",
    r"\bkeine weiteren (?:nachfragen|zusendungen|nachrichten|schreiben|kontakte)\b|\b(?:sparen sie sich|ersparen sie (?:mir"
    r"|uns)) (?:bitte )?"
    r"(?:weitere|künftige|die mühe)\b|\bhab\w+ (?:bei ihnen|in ihr\w+ \w+) nichts (?:zu suchen|verloren)\b"
    r"|\bvon werbung verschont\b"
    r"|\bkeine (?:solchen|derartigen) \w+ mehr\b|\bkeine post mehr\b|\bsperren sie (?:meine|unsere) (?:adresse|nummer|daten)\b"
    r"|\bauf (?:die|ihre) sperrliste\b|\bwiderspreche (?:ich )?(?:jeglicher|jeder|der) (?:werb|kontakt|nutz)\w*",
    r"\bnicht anrufen,? (?:bitte,? )?(?:sondern )?(?:schreib|mail)\w*|\bnummer (?:\w+ )?(?:nie|nicht) (?:wieder"
    r"|mehr) (?:an)?(?:wählen"
    r"|rufen)\b|\b(?:kein telefon|anrufe: nein)\b|\bauf den \w*brief (?:kann|können) (?:ich|wir) verzichten\b"
    r"|\b(?:rundschreiben|rundbrief"
    r"|newsletter|\w+brief) (?:abbestellen|brauche[n]? (?:ich|wir) nicht)\b|\b(?:ruft|rufen sie) (?:mich|uns) (?:nie"
    r"|nicht) (?:mehr|wieder)"
    r" an\b|\blassen sie das (?:anrufen|telefonieren)\b",
    # French
    r"\bfaites comme si\b.{0,30}\b(?:jamais|pas|n['’])|\bque ce (?:message|mail|courrier) soit le dernier\b"
    r"|\bn['’]insiste[rz] (?:plus|pas)\b"
    r"|^inutile d['’]insister[.!]*$|\b(?:plus|pas) la peine de (?:nous|me|m['’]) ?(?:ré)?(?:écrire|appeler|contacter"
    r"|relancer)\b",
    r"\bvous pouvez (?:arrêter|cesser) de (?:nous|m)\b|\bne plus (?:figurer|faire partie)\b|\bêtre (?:retirée?s?|rayée?s?"
    r"|supprimée?s?) de (?:vos"
    r"|votre)\b|\b(?:plus|pas) être (?:démarch|contact|sollicit|relanc|appel)\w+|\bne plus être (?:démarch|contact|sollicit"
    r"|relanc)\w*",
    r"\b(?:gentillesse|amabilité|obligeance|bonté|gentil|aimable)s? de (?:ne plus|(?:nous|me) (?:rayer|retirer|supprimer"
    r"|radier))\b"
    r"|\b(?:marre|assez|ras le bol) de (?:vos|ces|tous ces)\b|\bça suffit (?:les|avec)\b|^(?:plus rien|plus de mails?"
    r"|stop)(?:,? merci)?[.!]*$"
    r"|\b(?:supprim|enlev|retir|radi|ray)e[rz][- ](?:moi|nous)\b(?! (?:de la réunion|du fil))|\beffacez tout\b"
    r"|\bretire mon consentement\b"
    r"|\bsouhaite aucun démarchage\b|\bsignale vos (?:mails|messages)\b|\bpas de téléphone,? (?:écri|un mail|par)"
    r"|\bne téléphonez (?:plus"
    r"|jamais)\b|\b(?:me|nous) passe(?:ra[is]+|rons)?(?:ns)? de (?:la|votre|vos) (?:lettre|newsletter|infolettre|relances)",
    # Spanish and Portuguese
    r"\bd[eéa](?:n)?(?:me|nos) de baja\b|\bd[eé](?:me|nos) d baja\b|\b(?:solicit|tramit|quier|pid|ruego"
    r"|exij)\w*(?: \w+){0,2}? (?:la|mi) baja\b"
    r"|^(?:por favor,? )?(?:darme de baja|la baja|baja|nunca más|no molesten|no insistan?|olvídenme)(?:,? (?:por favor|porfa"
    r"|gracias))?[.!]*$",
    r"\b(?:haga|hagan|faça|façam) (?:como si|de conta que)\b.{0,25}\b(?:nunca|no|não)\b|\bque est[ea] sea (?:el"
    r"|la) últim[oa] (?:mensaje|correo"
    r"|llamada)\b|\bque est[ea] seja [ao] últim[oa] (?:mensagem|e-?mail)\b|\b(?:bondad|amable|gentileza"
    r"|favor)(?:es)? de no (?:volver a|escrib"
    r"|llam|contact|envi|mand|molest)\w*|\babst[eé]ng\w+\b|\bse abstengan? de\b|\bhart[oa]s? de sus (?:correos|mensajes"
    r"|llamadas)\b",
    r"\b(?:ya está bien|se acab\w+)\b.{0,12}\b(?:correos|escrib|llam)\w*|\bretiro mi consentimiento\b|\bno quiere que (?:nos"
    r"|me) (?:escrib|llam"
    r"|contact)\w*|\bnada de (?:teléfono|llamadas|correos)\b|\bel boletín no\b(?! (?:me|nos|ha|lleg))|\bborren lo que\b",
    r"\bquero sair d[ae]s?(?:ta)? lista\b|\b(?:façam|tenham?) (?:o favor|a bondade) de não\b|\bnão (?:me"
    r"|nos) volt\w+ a (?:contact|lig|escrev)\w*"
    r"|\bdeixassem de (?:enviar|ligar|escrever|contactar)\b|\bdispens\w+ (?:novos|futur\w+|mais) (?:contac?t|mensage"
    r"|e-?mail)\w*|\bnão autorizo o uso"
    r" d\w+ meus\b|\bcancelem o meu registo\b|\bpara de mandar\b|\bme tirem\b|\btelefone não\b(?! (?:func|atende))",
    # Italian, Romanian
    r"\bfacc\w+ finta\b.{0,20}\b(?:non|mai)\b|\bche sia l['’]ultim[oa] (?:mail|messaggio|telefonata)\b"
    r"|\bvoglio uscire dall[ae]\b|\bnon insist\w+ oltre\b"
    r"|\b(?:gentil[ei]|cortesia|bontà)\b.{0,12}\b(?:non (?:ci|mi) \w+ più|cancellar(?:ci|mi))|\bastener\w+ da (?:ulterior"
    r"|altr)\w+|\babbastanza delle vostre"
    r"\b|^(?:mai più|basta mail|basta così|cancellami|toglieteci)[.!]*$|\brevoco il consenso\b|\bniente telefono\b"
    r"|\blasciate?(?:mi|ci) stare\b",
    r"\bscoate(?:ți|ti)-(?:mă|ma|ne)\b(?! din (?:ședință|sedinta))|\bnu mai (?:doresc|dorim|vreau|trimite\w*|scrie\w*|suna\w*"
    r"|contacta\w*)\b"
    r"|\bnu (?:mă|ma|ne) mai (?:sun|scri|contact|deranj)\w*|\b(?:ștergeți|stergeti|șterge) din baza\b|\bsă (?:mă"
    r"|ne) ștergeți\b|^dezabon\w*[.!]*$"
    r"|\blăsa(?:ți|ti)-(?:mă|ne) în pace\b",
    # Dutch
    r"\balsof u (?:mijn|ons|onze)\b.{0,20}\b(?:nooit|niet)\b|\blaat dit (?:het|uw) laatste (?:bericht|mail\w*|brief)\b"
    r"|\bhoe(?:f|ft|ven)\b(?: \w+){0,3} niet"
    r" meer te (?:schrijven|mailen|bellen|contact\w*)\b|\bzo vriendelijk\b.{0,15}\bniet meer\b|\b(?:mails?|berichten"
    r"|telefoontjes) (?:meer )?zat\b"
    r"|\bgenoeg gemaild\b|^(?:van|uit) de lijst(?: af)?(?: graag| aub)?[.!]*$|\bstel\w* (?:uw|die|deze) (?:mails?"
    r"|berichten) niet op prijs\b"
    r"|\b(?:wens|wensen|willen?) geen verder (?:contact|bericht\w*)\b|\bwil geen (?:post|mail|reclame) meer\b"
    r"|\btrek mijn toestemming in\b"
    r"|\b(?:dit|mijn) nummer nooit meer\b|\bde nieuwsbrief hoeft niet\b|\bniet bellen(?: graag| aub)?, (?:altijd |liever "
    r"|graag )?mail\w*",
    # Danish, Norwegian, Swedish, Finnish
    r"\bvær (?:så|saa) (?:venlig|god|snill)\b.{0,12}\b(?:ikke|lade os være|å ikke)\b|\b(?:undlad|undlade"
    r"|undlader)\b.{0,25}\b(?:at|henvendelser|kontakt"
    r"|mails)\b|\b(?:glem|glöm) (?:min|vår|vores) (?:adresse?|mail\w*)(?=[.!,]|$)|\b(?:lad|la) dette være (?:den"
    r"|det) sidst?e? ?(?:siste)? ?(?:mail|e-?post\w*"
    r"|besked)|\bden siste e-?post|\bgider ikke (?:flere|mere)\b|\bnok med (?:mails?|beskeder|opkald)\b",
    r"\b(?:behøver|trenger|behöver) (?:ikke|inte) (?:å )?(?:skrive|ringe|kontakte|höra av er|skriva|ringa) (?:mere|mer|igen"
    r"|igjen)\b|^(?:afmeld|avmeld|meld"
    r" meg av|slet os|af listen|av listen|bort från listan)(?: mig| meg| tak| takk| tack)*[.!]*$|\b(?:trækker|trekker"
    r"|återkallar) mitt samtyk?ck?e\b"
    r"|\bingen telefon\b|\binga telefonsamtal\b|\bnyhetsbrevet behövs inte\b|\blåt det här bli det sista (?:mejlet"
    r"|samtalet)\b|\bräcker det med mejl\b"
    r"|\bönsk?ar inte bli kontaktade?\b|\bønsker ikke å bli kontaktet\b|\bskriv inte mer\b|\bikke skrive (?:mer|igjen|igen)\b",
    r"\bälkää enää\b|\blakatkaa\b|\briittää jo (?:viesti|soit|posti)\w*|\bunohtakaa (?:osoit|sähköpost|meidät|minut)\w*"
    r"|^pois listalta\b"
    r"|\bsaa olla viimeinen (?:viesti|puhelu)\b|\bpoistakaa meidät\b|\bemme halua (?:markkin|viest|soit|puhel)\w*",
    # Slavic
    r"\bzapomnieć o (?:moim|naszym|mnie|nas)\b|\bniech to będzie ostatni\w+ (?:wiadomo|mail|telefon|list)\w*|\bnie nękać\b"
    r"|\bniekontaktowanie\b|\bdość (?:waszych"
    r" )?(?:maili|telefonów|wiadomości)\b|\bkoniec z (?:mailami|telefonami)\b|\bnie trzeba (?:więcej|już) (?:pisać|dzwonić)\b"
    r"|\bcofam zgodę\b|\bnie życzy sobie\b"
    r"|\bnie zgadzam się na (?:przetwarz|kontakt)\w*|^wypisać[.!]*$|\bwięcej nie (?:nękać|pisać|dzwonić)\b",
    r"\bzapomeňte na (?:mou|mě|naši|nás)\b|\bať je to poslední (?:zpráva|mail)\b|\bmám dost vašich\b|\bpřestaňte (?:nás|mě|mi"
    r"|nám)\b|\bneobtěžujte\b|\bodvolávám"
    r" souhlas\b|\bžádné telefonáty\b|^(?:odhlásit|už dost)(?: prosím)?[.!]*$",
    r"(?<!не )забудьте (?:мо[йюё]|наш|обо мне|о нас)|последн\w+ (?:письмо|звонок|сообщение)|не (?:пишите"
    r"|звоните)\b.{0,8}\bболее|впредь\b.{0,12}\bне\b"
    r"|надоели (?:ваши|эти)|достаточно (?:писем|звонков)|^(?:отписка|отстаньте)|в покое|отзываю согласие"
    r"|ничего больше не (?:при|от|ш)\w+"
    r"|по телефону не надо|не (?:турбуйте|пишіть|дзвоніть)|видаліть мене|приберіть|убедительн\w+ просьба\b.{0,20}\bне\b",
    # Turkish, Hungarian, Greek, Indonesian, Vietnamese, Hindi, Hebrew
    r"\b(?:adresimi|beni|bizi) unutun\b|\bson (?:mesajınız|mailiniz) olsun\b|\bbir daha (?:yazmayın|aramayın|göndermeyin)\b"
    r"|\bmesajlarınızdan bıkt\w+|\byeter artık\b"
    r"|\bbizi rahat bırak\w+|\bverilerimi silin\b|\btelefon etmeyin\b|\bbir daha iletişime geçmeyin\b",
    r"\btöröljö?n\w*\b.{0,12}\blistá\w+|\bne zavarj\w+|\belég volt\b|\bfelejts\w+ el\b|^leiratkoz\w*|διαγράψτε|ξαναγράψετε"
    r"|σταματήστε"
    r"|\bđừng gửi\b|\bjangan (?:kirim|hubungi|telepon)\b.{0,25}\blagi\b|\bhapus (?:alamat|nama|e-?mail) (?:saya|kami)\b"
    r"|ईमेल न करें|दोबारा|הסירו אות",
    # Chinese, Japanese, Korean, Arabic
    r"当作从来没有|别再来|不要再(?:打扰|联|来|发|推销|给)|请勿再|受够了|以后不用再|移除.{0,4}名单|名单中移除|别打电话|最後にして|アドレスは忘れ|固くお断り"
    r"|お送りいただかなくて|もう送らないで|電話は不可|마지막으로 해|주소는 잊|연락을 원하지|그만 좀|사절합니다"
    r"|전화는 하지 마시고|انسوا|آخر رسالة|عدم مراسل|كفى|إ?ا?لغاء الاشتراك",
)

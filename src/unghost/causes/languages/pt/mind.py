"""Portuguese: how they decide."""

from __future__ import annotations

from unghost.causes.languages.pt.terms import RIVAL
from unghost.causes.pack import Words

MIND = {
    "indecision": Words(
        phrases=(
            r"(?:em dúvida|na dúvida|dúvidas|indecis[oa]s?|indecisão|hesit(?:o|amos|ando|ação|ante|antes|a)|a hesitar|"
            r"titube\pL+|vacil(?:o|amos|ando)|divididos?|divididas?|empate|empatad[oa]s|em cima do muro|com o pé atrás|pé "
            r"atrás|inseguros?|insegur[oa]s?|reticen\pL+|num impasse|no impasse|frio na barriga|friozinho na barriga|medo "
            r"de (?:errar|decidir|arriscar|dar o passo))(?: |,|\.|;|!|$)",
            r"(?:não|ainda não|nem|sem) (?:\S+ )?(?:\S+ )?(?:decid\pL+|nos decid\pL+|chegamos a (?:um acordo|uma conclusão|"
            r"consenso)|chegámos a|sei (?:se|qual|o que|bem)|sabemos (?:se|qual|o que|bem)|sabe (?:se|qual|o que)|tenho a "
            r"certeza|tenho certeza|temos (?:a )?certeza|certeza se|convencid[oa]s?|cheguei a uma|consigo (?:decidir|"
            r"escolher)|conseguimos (?:decidir|escolher|chegar)|me convence|me convenceu|há consenso|estou segur[oa]|"
            r"estamos segur[oa]s|bati o martelo|batemos o martelo|batido o martelo|saber qual|me atrevo|me decid\pL+)",
            r"(?:estou (?:a pensar|pensando|a ponderar|ponderando|matutando|avaliando)|estamos (?:a pensar|pensando|a "
            r"ponderar|ponderando|avaliando|a avaliar|discutindo|a discutir)|ainda (?:a pensar|pensando|a ponderar|estou "
            r"pensando|estamos pensando|discutimos|pensamos)|pensando ainda|pensar (?:melhor|um pouco|com calma|mais|no "
            r"assunto)|preciso (?:de )?(?:pensar|refletir|digerir|ponderar|dormir sobre)|deixa eu pensar|deixe-me pensar|"
            r"deixa-me pensar|tempo para (?:pensar|decidir|digerir|refletir|amadurecer)|dormir sobre o assunto|consultar o "
            r"travesseiro|amadurecer (?:a )?ideia|digerir|ruminar|matutar|a dar voltas|andamos às voltas|anda às voltas|"
            r"ando às voltas|dando voltas|nem sim nem não|ora sim,? ora não|um dia sim|entre a cruz)(?: |,|\.|;|!|$|:)",
            r"(?:uns|metade|alguns|um|minha (?:irmã|mulher|sócia)|meu (?:irmão|sócio|marido)) (?:\S+ ){0,4}(?:quer|querem|"
            r"diz|dizem|prefere|preferem) (?:\S+ ){0,4}(?:e |, )(?:\S+ )?(?:outros|a outra metade|outr[oa]|eu|os demais|o "
            r"outro)",
            r"(?:opiniões (?:divididas|divergentes)|opinião dividida|não há (?:consenso|acordo)|não sei o que fazer|tantas "
            r"opções|demasiadas opções|muitas opções|ninguém (?:quer decidir|se decide|se atreve|decide))",
        ),
        over=(
            r"(?:já )?(?:decidimos|decidi|escolhemos|está decidido|batemos o martelo|bati o martelo|decisão tomada|"
            r"resolvemos|nos decidimos|optámos|chegamos a um acordo)(?: |,|\.|:|!|$)",
            r"(?:não há|sem|não restam|não tenho) (?:\S+ )?(?:dúvidas?|hesitação|mais dúvidas)",
        ),
        speaks_on=(
            "Ainda não decidimos entre os dois.",
            "Estamos em dúvida quanto ao tamanho.",
            "Estou a pensar, dê-me uns dias: ainda não sei qual.",
            "Não sei se é isto que queremos.",
            "A equipa está dividida.",
        ),
        silent_on=(
            "Já decidimos: a grande.",
            "Qualquer coisa, é só chamar.",
            "Qual dos dois a senhora usa?",
        ),
        over_on=("Já decidimos, vai o azul.", "Batemos o martelo e compramos três."),
    ),
    "priority_shift": Words(
        phrases=(
            r"(?:prioridades?) (?:\S+ ){0,5}(?:mud\pL+|agora|outras?|são|passou a|passaram a|está em|estão em|é outra|"
            r"virou|hoje|este ano|alteraram|inverteram)",
            r"(?:outras|não é|já não é|não é mais|deixou de ser|novas|não está entre as|perdeu|sem|saiu das) (?:\S+ "
            r"){0,3}(?:prioridades?|prioritári[oa]|urgências)",
            r"(?:engavetad[oa]s?|engavetamos|engavetou|na gaveta|para a gaveta|cancelad[oa]s? (?:o|a|por|até|"
            r"definitiv\pL+)|foi cancelad[oa]|cancelamos (?:o|a|tudo|este|esse)|suspens[oa] (?:por tempo|sem|até|o "
            r"projeto)|arquivad[oa]s?|abandonad[oa]s?|abandonamos|em pausa|em stand-?by|no congelador|na geladeira|no "
            r"frigorífico|em banho-maria|posto de lado|posta de lado|deixad[oa] de lado|deixado para trás|segundo plano|"
            r"para segundo plano|adiad[oa] (?:sem|indefinid\pL+|sine)|sem data|não vai avançar|não avança|caiu por terra|"
            r"foi por água abaixo|ficou pelo caminho|ficou no papel|desistimos|desistiu|desisti d[oae]|descartad[oa]s?|"
            r"descartamos|fora dos planos|na prateleira)(?: |,|\.|;|!|$)",
            r"(?:projeto|projecto|obra|orçamento|verba|ideia|plano|compra|investimento|evento|ampliação|reforma|campanha|"
            r"licitação|tema|assunto|concurso|programa|festa) (?:\S+ ){0,5}(?:engavetad[oa]|cancelad[oa]|suspens[oa]|"
            r"parad[oa]|descartad[oa]|eliminad[oa]|cortad[oa]|abandonad[oa]|adiad[oa]|arquivad[oa]|em pausa|morreu|caiu|"
            r"subiu no telhado|desert[oa]|reduzid[oa]|pela metade|a metade|zerad[oa]|não sai|não vai (?:sair|acontecer|"
            r"avançar|rolar|ser)|não avança|revogad[oa]|chumbad[oa]|encolheu|remanejad[oa])",
            r"(?:não (?:precisamos|preciso|precisa|precisam|necessitamos|faz|há|vamos|temos|quero|queremos) (?:\S+ )?mais|"
            r"já não (?:precisamos|preciso|precisa|faz (?:falta|sentido)|é (?:necessári[oa]|preciso|urgente|viável)|se "
            r"justifica|há necessidade|vamos|há (?:interesse|verba))|não (?:faz mais|é mais) (?:sentido|necessári[oa]|"
            r"preciso|urgente|prioridade|viável)|perdeu o sentido|deixou de (?:ser (?:necessári[oa]|preciso|urgente|"
            r"relevante|prioridade|prioritári[oa]|viável)|fazer (?:sentido|falta)))",
            r"(?:projeto (?:foi )?cancelado|cort(?:e|es|aram|ou|ámos|amos) (?:\S+ ){0,4}(?:orçamento\pL*|verbas?|gastos?|"
            r"despesas?|custos|budget)|corte (?:de verba|orçamental|orçamentário)|sem (?:verba|orçamento|dinheiro|budget) "
            r"(?:para|este|esse|pra)|não há (?:verba|orçamento|dinheiro)|acabou (?:a verba|o orçamento|o dinheiro)|"
            r"orçamento (?:\S+ ){0,3}(?:cortado|zero|foi para|reduzido)|mudança de (?:estratégia|planos|rumo)|mudamos de "
            r"(?:estratégia|planos|rumo|ideia)|mudámos de (?:estratégia|planos|rumo|ideias))",
            r"(?:primeiro (?:temos|é preciso|vem|vêm|precisamos)|vem antes|vêm antes|vem primeiro|mais urgentes?|coisas "
            r"mais (?:urgentes|importantes)|há outras (?:coisas|urgências|prioridades)|desenrasca\pL* (?:sem|com)|vamos "
            r"(?:nos )?virando|nos viramos (?:sem|com)|dá pra (?:viver|levar|seguir) (?:sem|assim)|vivemos (?:bem )?sem|"
            r"passamos (?:bem )?sem|basta-nos|nos basta|dá para o gasto|dá pro gasto|chega-nos|pode esperar|não é "
            r"(?:urgente|essencial|indispensável|imprescindível)|é um luxo|é luxo|apertar o cinto|apertar os cintos|não "
            r"compensa|não vale a pena|não se justifica)(?: |,|\.|;|!|$)",
        ),
        over=(
            r"(?:continua|continuam|ainda|segue|mantém-se|permanece) (?:\S+ )?(?:a ser (?:\S+ )?prioridade|sendo (?:\S+ "
            r")?prioridade|de pé|em pé|prioridade|prioritári[oa]|nos planos|na agenda|a prioridade|viv[oa]|em andamento|é "
            r"(?:\S+ )?prioridade)",
            r"(?:projeto|obra|tema|plano|verba|orçamento) (?:\S+ )?(?:não (?:foi |está )?(?:cancelad[oa]|parad[oa]|"
            r"descartad[oa]|suspens[oa]|morreu)|reativad[oa]|foi retomad[oa]|retomad[oa]|voltou|ressuscit\pL+)",
        ),
        speaks_on=(
            "As nossas prioridades mudaram.",
            "O projeto foi cancelado.",
            "Não precisamos mais.",
            "Engavetamos o assunto este ano.",
            "Houve um corte no orçamento.",
        ),
        silent_on=(
            "O projeto continua a ser prioridade.",
            "A gaveta da direita emperra.",
            "Precisamos disso em maio.",
        ),
        over_on=("O projeto não foi cancelado.", "A obra continua de pé."),
    ),
    "chose_other": Words(
        phrases=(
            rf"(?:outr[oa]s?|anterior|atual|habitual|mais barat[oa]|mais em conta|mesm[oa]|local|de sempre|concorrente) "
            rf"{RIVAL} (?:\S+ ){{0,5}}(?:escolhid[oa]|ganhou|fech\pL+|assin\pL+|contrat\pL+|melhor preço|mais (?:barat[oa]|"
            rf"perto|em conta)|levou)",
            rf"(?:escolhemos|escolheram|escolhi|escolheu|optamos|optámos|optaram|optou|decidimos|decidiram|decidiu|"
            rf"contratamos|contrataram|contratámos|assinamos|assinámos|assinaram|fechamos|fechámos|fecharam|fechou|fomos|"
            rf"ficamos|ficámos|ficaram|compramos|compraram|adjudic\pL+|vamos|seguimos|continuamos|renovamos|renovámos|"
            rf"renovaram|preferimos|preferiram|avançámos|avançamos) (?:\S+ ){{0,3}}(?:por|com|pel[oa]|a|ao|à|n[oa]) (?:\S+ "
            rf")?(?:\S+ )?(?:outr[oa]s? |concorrência|concorrentes?|{RIVAL} (?:local|atual|de sempre|mais|anterior|que|"
            rf"habitual|do)|os de sempre|o (?:de sempre|atual|mesmo)|quem já|um conhecido|alguém|primo|a casa ao lado)",
            r"(?:outro (?:fornecedor|parceiro|fabricante|prestador)|outra (?:empresa|solução|proposta|companhia|agência|"
            r"opção|oferta|marca)) (?:\S+ ){0,3}(?:que|e |nos|por|mais|oferec\pL+|ofer\pL+|\.|,|$)",
            r"(?:com|por|pel[oa]|a|para|ao) (?:\S+ )?(?:outro (?:fornecedor|parceiro|fabricante|prestador|pessoal)|outra "
            r"(?:empresa|opção|solução|proposta|companhia|agência|oferta|equipa))",
            r"(?:(?:à|na|com a|pela|para a|da) concorrência|concorrentes? (?:\S+ ){0,3}(?:ganh\pL+|levou|ofereceu|deu|fez|"
            r"baix\pL+|mais|foi|já)|(?:um|o|do|pelo|ao|seu|vosso) concorrente(?: |,|\.|$))",
            r"(?:internamente|(?:vamos fazer|fazemos|fizemos|faremos|resolvemos|desenvolvemos|montamos|vamos resolver|"
            r"resolveu|fez|fazer) (?:\S+ ){0,3}(?:nós mesmos|nós próprios|em casa|por nossa conta|dentro de casa|com a "
            r"prata da casa|com gente nossa|com recursos próprios|por conta própria)|prata da casa|desenvolvimento "
            r"(?:próprio|interno)|equipa própria|equipe própria|solução caseira|in-?house|feito em casa)",
            r"(?:contrat(?:amos|aram|ei|ou|ámos)) (?:\S+ ){0,4}(?:rapaz|moça|menina|pessoa|alguém|técnic[oa]|designer|"
            r"programador\pL*|estagiári[oa]|sobrinh[oa]|funcionári[oa]|profissional|clt|a tempo inteiro|especialista)",
            r"(?:compr(?:amos|aram|ei|ou|ámos)|arranj(?:ei|amos|ámos|ou)|consegu(?:imos|i|iu)|ach(?:ei|amos)|encontr(?:ei|"
            r"amos|ou)) (?:\S+ ){0,5}(?:em segunda mão|de segunda mão|usad[oa]|seminov[oa]|mais barat[oa]|noutro (?:lado|"
            r"sítio)|em outro lugar|na internet|de ocasião|pela internet)",
            r"(?:sua|vossa|a|tua) (?:proposta|oferta) (?:\S+ ){0,4}(?:não (?:foi|ficou|venceu) (?:selecionada|escolhida|"
            r"vencedora|adjudicada|aprovada)?|em segundo|segundo lugar)",
            r"(?:não foram (?:selecionad[oa]s|escolhid[oa]s|contemplad[oa]s)|não foi (?:selecionad[oa]|escolhid[oa]|"
            r"vencedor[a]?)|(?:adjudicad[oa]|adjudicação|adjudicou|adjudicámos) (?:\S+ )?(?:a|à|ao)|venceu (?:a licitação|"
            r"o pregão|o concurso|outr[oa])|ganhou (?:a concorrência|outr[oa]|o outro|a licitação)|(?:ficaram|ficou) em "
            r"segundo|segundo lugar|quem levou foi|quem ganhou foi)",
            r"(?:meu|um|o) (?:cunhado|primo|sobrinho|genro|filho|compadre|vizinho|amigo) (?:\S+ ){0,3}(?:faz|fez|mont\pL+|"
            r"program\pL+|arranj\pL+|consert\pL+|trata)",
        ),
        over=(
            r"(?:(?:ainda )?não (?:escolhemos|fechamos|fechámos|assinamos|assinámos|contratamos|adjudicámos|decidimos) "
            r"(?:\S+ )?(?:ninguém|com|nada|nenhum|ainda)|não fechamos com ninguém|não há outr[oa])",
            r"(?:são|és|é|estão|continuam|continua) (?:\S+ )?(?:a ser |sendo )?(?:\S+ )?(?:nossa primeira (?:opção|"
            r"escolha)|favorit[oa]s?|na corrida|no páreo|os únicos|o único|os preferidos)",
        ),
        speaks_on=(
            "Fechamos com outro fornecedor.",
            "A obra foi adjudicada à outra empresa.",
            "Continuamos com o fornecedor de sempre.",
            "No fim fizemos com a prata da casa.",
            "Comprámos uma máquina usada: compramos uma usada.",
        ),
        silent_on=(
            "Ainda não fechamos com ninguém.",
            "Tem outra cor?",
            "Quem são os seus concorrentes?",
        ),
        over_on=("Não fechamos com ninguém.", "Vocês continuam sendo nossa primeira opção."),
    ),
}

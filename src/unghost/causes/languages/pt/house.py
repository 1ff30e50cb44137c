"""Portuguese: what happens in their house."""

from __future__ import annotations

from unghost.causes.languages.pt.terms import BODY, NOD, THE
from unghost.causes.pack import Words

HOUSE = {
    "company_event": Words(
        phrases=(
            r"(?:fomos|foi|fui|sido|ser|vai ser|vamos ser|a empresa|grupo|somos|está a ser|sendo) (?:\S+ "
            r"){0,4}(?:adquirid[oa]s?|comprad[oa]s? (?:por|pel[oa])|vendid[oa]s? (?:a|para|ao|à)|absorvid[oa]s?|"
            r"incorporad[oa]s?|fundid[oa]s?|integrad[oa]s? n[oa])",
            r"(?:em fusão|fusão (?:com|d[ao]s? (?:empresa|clínica|hospita|grupo|banco|cooperativa)\pL*|entre|em curso)|"
            r"aquisição (?:pela|por|da empresa)|incorporação|nos compraram|compraram a empresa|comprou a empresa|"
            r"comprou-nos|novos (?:donos|acionistas|proprietários)|novo (?:dono|acionista|proprietário|controlador)|venda "
            r"da (?:empresa|companhia)|cisão)(?: |,|\.|;|!|$)",
            r"(?:demissões|demissão em massa|demissão coletiva|despedimentos?|despedimento coletivo|reestruturação|"
            r"reestruturando|reorganização|lay-?off|corte de (?:pessoal|pessoas|funcionários)|cortes de pessoal|passaralho|"
            r"plano de rescisões|pdv|dispensou (?:\S+ )?(?:metade|funcionários|pessoas)|redução de pessoal|enxugamento)(?: "
            r"|,|\.|;|!|$)",
            r"(?:falência|insolvência|insolvente|recuperação judicial|recuperação extrajudicial|concordata|em liquidação|"
            r"administrador (?:de insolvência|judicial)|falida|faliu|faliram|per especial|penhora|penhorad[oa]s?)(?: |,|\.|"
            r";|!|$)",
            r"(?:congelamento|congelad[oa]s?|congelaram|congelou|bloquead[oa]s?|suspens[oa]s?|suspenderam|cortad[oa]s?|"
            r"contingenciamento|contingenciad[oa]s?|cativad[oa]s?|cativações|travad[oa]s?) (?:\S+ ){0,5}(?:orçamentos?|"
            r"despesas?|gastos?|investimentos?|compras|contratações|contratos|pagamentos|verbas?)",
            r"(?:orçamentos?|despesas?|gastos?|investimentos?|compras|contratações|pagamentos|verbas?|tudo) (?:\S+ "
            r"){0,3}(?:congelad[oa]s?|bloquead[oa]s?|suspens[oa]s?|travad[oa]s?|contingenciad[oa]s?|cativad[oa]s?) ?(?:até|"
            r"por|desde|\.|,|$)",
            r"(?:em greve|greve (?:geral|desde|por|há|indeterminad\pL+|na|no)|paralisação|piquete|ciberataque|ataque "
            r"(?:informático|hacker|cibernético)|hackead[oa]s?|hackearam|ransomware|invadiram (?:\S+ )?(?:sistema|"
            r"servidor\pL*)|sequestro de dados|(?:um|houve|grande|tivemos) incêndio|incêndio n[oa]|(?:fábrica|loja|armazém|"
            r"galpão|empresa) (?:pegou fogo|ardeu|alagou|inundou)|explosão n[oa])(?: |,|\.|;|!|$)",
            r"(?:encerramento|encerrar|fechamento|fechar|vai fechar|vão fechar|fecharam) (?:\S+ ){0,2}(?:fábrica|unidade|"
            r"filial|sucursal|agência|planta|delegação)",
            r"(?:fábrica|unidade|filial|sucursal|planta) (?:\S+ ){0,4}(?:vai fechar|fechou|encerrou|vai encerrar|parou|"
            r"parada|parad[oa] por)",
            r"congelamento",
        ),
        over=(
            r"(?:greve|fusão|compra|venda|paralisação|reestruturação|congelamento|recuperação|insolvência|aquisição|"
            r"reorganização|negócio da venda) (?:\S+ ){0,3}(?:terminou|acabou|foi cancelad[oa]|cancelad[oa]|levantad[oa]|"
            r"descartad[oa]|caiu|não vai|concluíd[oa]|encerrad[oa]|desconvocad[oa]|já passou|suspensa)",
            r"(?:não|ninguém) (?:\S+ ){0,3}(?:vendid[oa]|à venda|em falência|há (?:fusão|despedimentos|greve|venda)|houve "
            r"(?:fusão|demissões|greve|venda)|comprou)",
        ),
        speaks_on=(
            "Fomos comprados por um grupo estrangeiro.",
            "Estamos em plena reestruturação.",
            "Todas as despesas estão congeladas até ordem em contrário.",
            "A empresa entrou em recuperação judicial.",
            "Estamos em greve desde terça.",
        ),
        silent_on=(
            "A greve acabou ontem.",
            "As câmaras guardam produtos congelados?",
            "Compramos a segunda máquina em maio.",
        ),
        over_on=("A fusão foi cancelada.", "A greve terminou e voltamos ao trabalho."),
    ),
    "awaiting_others": Words(
        phrases=(
            rf"(?:aguardo|aguardamos|aguardando|a aguardar|aguarda|esperando|à espera d[eoa]|espero|a esperar|na espera "
            rf"d[eoa]|esperamos|pendente de|pendente d[oa]|dependo d[eoa]|dependemos d[eoa]|depende d[eoa]|dependendo "
            rf"d[eoa]|dependente d[eoa]|sujeit[oa] a|sujeito à|condicionad[oa] a|falta|faltam|falta-me|preciso d[eoa]|"
            rf"precisamos d[eoa]|precisa d[eoa]|preciso|carece de|só falta) (?:\S+ )?(?:que |por |pel[oa] )?{THE}?(?:\S+ "
            rf"){{0,2}}(?:{NOD}|{BODY})",
            r"(?:aguardando|esperando|à espera|a aguardar) (?:a|o|que|resposta|retorno|uma|um|d[eoa])",
            rf"{BODY} (?:\S+ ){{0,3}}(?:não (?:\S+ )?(?:assinou|aprovou|respondeu|decidiu|autorizou|liberou|deu|se "
            rf"pronunciou|se reuniu|assina|responde|libera|aprova|bateu)|tem (?:de|que)|têm (?:de|que)|precisa|deve|ainda "
            rf"não|ainda está|está (?:a analisar|analisando|a avaliar|avaliando|a rever|revendo|a estudar)|vai decidir|"
            rf"decide|reúne|se reúne|delibera|demora|tarda|avalia|analisa|vai analisar|está com|enrola|não desenrola|"
            rf"empaca|travou)(?: (?:\S+ ){{0,4}}(?:aprov\pL+|assin\pL+|autoriz\pL+|decid\pL+|dar|dado|respond\pL+|"
            rf"pronunci\pL+|valid\pL+|liber\pL+|reunir|votar|bater|carimb\pL+|analis\pL+))?",
            rf"(?:sem|não há|não tenho|não temos|ainda não há|ainda não tenho|ainda não temos|não saiu|não sai|não chegou|"
            rf"não veio|não vem) {THE}?(?:\S+ )?(?:aval|aprovação|autorização|licença|alvará|assinatura|luz verde|ordem de "
            rf"compra|parecer|verba|despacho|ok d[oa]|financiamento|empréstimo|liberação|cabimento|empenho)",
            rf"{THE}?(?:aval|aprovação|autorização|licença|alvará|assinatura|ordem de compra|parecer|empréstimo|"
            rf"financiamento|verba|orçamento|processo|despacho|contrato|liberação) (?:\S+ ){{0,4}}(?:pendente|em análise|"
            rf"em tramitação|demora|tarda|não chega|não sai|não chegou|não saiu|ainda não|parad[oa] (?:n[oa]|em)|nas mãos|"
            rf"depende|empacad[oa]|travad[oa]|por assinar|não foi aprovad[oa]|emperrad[oa]|está n[oa]|está com|dorme)",
            rf"(?:nas mãos d[eoa]s?|na mesa d[eoa]|na mão d[eoa]|está n[oa]|tá n[oa]|parad[oa] n[oa]|empacad[oa] n[oa]|"
            rf"travad[oa] n[oa]|encalhad[oa] n[oa]|passar pel[oa]|passa pel[oa]|quem decide é|decide é|decisão é d[oa]|"
            rf"falar com|conversar com|ver com|consultar|alinhar com|apresentar (?:a|ao|à)|levar (?:a|ao|à)|submeter (?:a|"
            rf"ao|à)|perguntar (?:a|ao|à)|validar com|discutir com|combinar com) ?{THE}?(?:\S+ )?{BODY}",
            r"(?:está|tá|ficou) com (?:o |a |os |as |nosso |nossa |nossos )?(?:jurídico|compras|financeiro|diretoria|"
            r"direção|advogad[oa]s?|banco|contador|contadora|contabilidade|matriz|conselho|comitê|prefeitura|câmara|chefe|"
            r"diretor|diretora|gerente|don[oa]|seguradora|administração)",
            r"(?:tenho (?:de|que)|preciso|precisamos|temos (?:de|que)|devo|falta) (?:\S+ )?(?:consultar|falar com|"
            r"conversar com|perguntar|validar|aprovar|apresentar|pedir autorização|alinhar|submeter|levar) (?:\S+ )?(?:com|"
            r"a|ao|à|o|meu|minha|nosso) ",
            r"(?:não depende (?:só )?de mim|não (?:sou eu quem|sou eu que|decido eu|está na minha mão|está nas minhas mãos|"
            r"sou só eu)|mãos atadas|de mãos atadas|não decido sozinh[oa]|bola está (?:com|do lado)|foge da minha alçada|"
            r"fora da minha alçada|não é da minha alçada)",
            r"(?:processo de (?:aprovação|validação|compras|licitação|homologação)|em (?:processo de )?(?:aprovação|"
            r"validação|análise (?:jurídica|interna|técnica|pel[oa]|n[oa])|licitação|tramitação)|licitação em curso|"
            r"aprovação (?:d[oae]|interna)|orçamento (?:\S+ ){0,3}(?:por aprovar|não (?:está|foi) aprovado)|está para "
            r"(?:aprovação|assinatura)|a despacho|para despacho)",
            rf"(?:até que|enquanto|assim que|quando|logo que|só depois que|depois que|só quando) (?:\S+ ){{0,3}}(?:{BODY}|"
            rf"{NOD}) (?:\S+ ){{0,4}}(?:assin\pL+|aprov\pL+|autoriz\pL+|decid\pL+|respond\pL+|chegar|sair|disser|der|"
            rf"estiver|confirm\pL+|liber\pL+|valid\pL+|bater|não)",
        ),
        over=(
            rf"(?:já )?(?:temos|tenho|chegou|saiu|deram|deu|recebemos|veio|conseguimos|obtivemos|obtido|recebido) "
            rf"{THE}?(?:aval|aprovação|autorização|licença|alvará|assinatura|luz verde|sinal verde|verba|ordem de compra|"
            rf"crédito|financiamento|ok|parecer)",
            rf"{BODY} (?:\S+ )?(?:já )?(?:aprovou|assinou|autorizou|disse que sim|liberou|deu (?:o|a|luz|ok)|validou|"
            rf"aceitou|bateu o martelo)",
        ),
        speaks_on=(
            "Estamos a aguardar a aprovação da direção.",
            "O contrato está nas mãos do jurídico.",
            "O comitê ainda não decidiu.",
            "Tenho que falar com o meu sócio.",
            "Falta a assinatura do dono.",
        ),
        silent_on=(
            "Já temos a aprovação.",
            "A sala de espera tem seis cadeiras.",
            "Esperamos vê-los na inauguração.",
        ),
        over_on=("O banco aprovou o crédito.", "Já temos luz verde."),
    ),
    "busy": Words(
        phrases=(
            r"(?:atolad[oa]s?|sobrecarregad[oa]s?|afogad[oa]s?|assoberbad[oa]s?|soterrad[oa]s?|atarefad[oa]s?|"
            r"atarefadíssim[oa]s?|ocupadíssim[oa]s?|muito ocupad[oa]s?|cheios? de trabalho|cheia de trabalho|até ao "
            r"pescoço|até o pescoço|até à testa|pela barba|a mil|à beira do colapso|enrolad[oa]s?|enroladíssim[oa]s?|"
            r"sufocad[oa]s?|submers[oa]s?|num sufoco|no sufoco|na correria|correria|corrid[oa] demais|muito corrid[oa]|"
            r"super corrid[oa]|no limite|esgotad[oa]s? de trabalho|atrapalhad[oa]s? com)(?: |,|\.|;|!|$)",
            r"(?:não (?:dou|damos|dá) conta|não (?:tive|tenho|temos|tivemos|teve|consegui|conseguimos|pude|deu|houve|"
            r"arranjei|sobra|sobrou|há|paro|paramos) (?:\S+ )?(?:tempo|um minuto|minuto|um segundo|cabeça|mãos a medir|"
            r"mãos|de ler|ler|olhar|ver|abrir|sentar|parar|um momento|pra nada|para nada|vagar|oportunidade|um tempinho|de "
            r"ver|de abrir|parar para)|sem (?:tempo|um minuto|mãos|fôlego|respirar|vagar|folga)|falta de (?:tempo|braços|"
            r"gente|mãos)|faltam (?:mãos|horas|braços)|não tem dado tempo)",
            r"(?:muito|muita|demasiad[oa]|tanto|tanta|excesso de|montanha de|pilha de|monte de|mar de|avalanche de|volume "
            r"de|carga de|acúmulo de|enxurrada de) (?:trabalho|serviço|demanda|processos|pedidos|tarefas|coisa para fazer|"
            r"pendências)",
            r"(?:em pleno|em plena|no meio (?:d[oa]|de)|no|na|com o|com a|estamos em|época (?:de|da|do)|a fechar|fechando|"
            r"semana (?:de|do)) (?:\S+ )?(?:fecho (?:d[oe]|anual)|fechamento|auditoria|inventário|mudança|colheita|safra|"
            r"vindima|balanço|matrículas|exames|black friday|imposto de renda|irs|contas)(?: |,|\.|;|!|$)",
            r"(?:a apagar fogos|apagando incêndio\pL*|apagar incêndios|apago incêndios|de cabeça para baixo|uma loucura|um "
            r"caos|de pernas para o ar|a ferver|pegando fogo|dobrando turno|dobro turno|turno dobrado|turnos dobrados|"
            r"trabalho de (?:dois|três|duas)|fazendo o serviço de|a fazer o trabalho de|cobrindo (?:\S+ )?(?:férias|colega|"
            r"colegas|dois)|a substituir (?:dois|três|colegas)|sozinh[oa] (?:para|pra) tudo|equipa reduzida|equipe "
            r"reduzida|desfalcad[oa]s?|falta de pessoal|(?:dois|duas|três|metade) (?:\S+ ){0,3}(?:de baixa|a menos|"
            r"afastados|doentes|faltando)|agenda (?:cheia|lotada|apertada|impossível|a rebentar|entupida)|caixa de entrada "
            r"(?:\S+ )?(?:explod\pL+|transbord\pL+)|pico de (?:trabalho|serviço)|época alta|alta temporada|semana (?:muito "
            r")?(?:puxada|complicada|pesada)|maratona)(?: |,|\.|;|!|$)",
        ),
        over=(
            r"(?:já|finalmente|agora|enfim) (?:\S+ ){0,3}(?:tenho (?:tempo|uma folga|disponibilidade)|respir\pL+|mais "
            r"calmo|mais calma|mais tranquil[oa]|com tempo|livre|consigo respirar)",
            r"(?:fecho|fechamento|auditoria|inventário|safra|colheita|mudança|vindima|correria|loucura|sufoco|pico|"
            r"maratona) (?:\S+ )?(?:terminou|já passou|passou|acabou|ficou para trás|já foi)",
        ),
        speaks_on=(
            "Estou atolada esta semana.",
            "Não tive tempo de ler a proposta.",
            "Estamos em pleno fecho do ano.",
            "Não dou conta, desculpe.",
            "Muito trabalho e dois colegas a menos.",
        ),
        silent_on=(
            "A auditoria terminou, já tenho tempo.",
            "A sala está ocupada às terças.",
            "A que horas abre o armazém?",
        ),
        over_on=("Finalmente tenho tempo para ler.", "A correria passou."),
    ),
}

"""Portuguese."""

from __future__ import annotations

from unghost.pressure.pack import Pack, Words

PACK = Pack(
    name="pt",
    title="Portuguese",
    common="caso contrário segundo nossas nossos tivemos ter pela vez esse essa seremos conforme meu minhas bem vindo vagas "
    "unidades são estão responsabilidade assumo toda minha nossa esta este isto última último oferta proposta resposta restam "
    "apenas ainda foi meus nossos nossa sexta segunda culpa bem-vindo fique sem pressa desisto alguma aviso cadastro mensagem "
    "seus suas vou",
    denials=("não", "nunca", "jamais", "sem", "em vez de", "nem"),
    follows=(),
    joints=("mas", "e", "pois", "porém"),
    turns=("mas", "porém", "no entanto", "contudo", "entretanto", "todavia"),
    reports=(
        r"(?:como|conforme|tal como) (?:você |o senhor |a senhora |vocês |me |nos |tu )*(?:pedi|solicit|indic|disse|quer|suger|"
        r"propôs)\w*",
        r"a (?:seu|teu|vosso) pedido|por sua solicitação|(?:conforme|segundo) (?:o )?seu pedido",
        r"(?:você|o senhor|a senhora|vocês) (?:me |nos )?(?:pediu|pediram|disse|disseram|escreveu|escreveram|solicitou)|"
        r"^(?:me )?pediu(?:-me)? (?:que|para)",
        r"como (?:combinado|acordado|combinamos)",
    ),
    confessions=(
        r"culpa (?:foi |é )?(?:minha|nossa)|(?:minha|nossa) culpa|(?:meu|nosso) erro|erro (?:foi|é) (?:meu|nosso)",
        r"(?:desculpe?|desculpem|perdão|perdoe|lamento|sinto|peço desculpas?) (?:\w+ )?(?:por )?(?:a minha|minha|minhas|"
        r"a insistência|ter|não ter|pela|pelos|pelas)",
        r"e peço desculpas?|insisti demais|falha (?:foi )?minha",
    ),
    slots={
        "your": "(?:(?:o |a |os |as )?(?:seu|sua|seus|suas|teu|tua|vosso|vossa))",
        "n": r"(?:dois|duas|três|quatro|cinco|seis|sete|oito|dez|vári[oa]s|diversos|diversas|múltiplas|inúmer[oa]s|muit[oa]s|"
        r"repetid[oa]s|\d+)",
        "nth": r"(?:segund[oa]|terceir[oa]|quart[oa]|quint[oa]|sext[oa]|sétim[oa]|enésim[oa])",
        "msg": r"(?:e-?mails?|mails?|mensagens|mensagem|cartas?|ligações|ligação|chamadas?|contatos?|contactos?|tentativas?|"
        r"lembretes?|pedidos?|avisos?)",
        "reply": r"(?:respostas?|retorno|notícias?|novidades|reação|sinal|confirmação|feedback|posição)",
        "boss": r"(?:(?:o |a |os |as |ao |à |aos |do |da )?(?:<your> )?(?:chefe|chefia|diretor(?:a|es)?|director(?:a|es)?|"
        r"diretoria|direção|direcção|gerente|gerência|superior(?:es)?|"
        r"conselho de administração|conselho|gestora?|responsável|dono|presidente|ceo))",
        "end": r"(?:cancel|anul|ced[oe]|passo|encerr|fech|entender|entendo|assum|aument|subir|perd|obrigad|forçad|terminar|"
        r"retir|arquiv|vend|considerar|considero|"
        r"consider|conclu|liber|outr[oa] (?:cliente|pessoa|comprador)|expir|caduc|rescind|elimin|interpret|bloque|suspens|"
        r"suspend|deduz|dar\w* por|dou por)",
    },
    words={
        "P01": Words(
            phrases=(
                r"(?:tentando|tento|tentar) (?:\w+ )?(?:falar|contat|contact|ligar) (?:\w+ ){0,4}(?:há|"
                r"faz) (?:\w+ ){0,2}(?:dias|semanas|meses)",
                r"(?:continuo|continuamos|sigo|fico|estou) sem (?:\w+ ){0,2}(?:<reply>|saber (?:nada )?d)",
                r"(?:não|nunca|nem) (?:\w+ ){0,3}(?:recebi|recebemos|obtive|obtivemos|tive|tivemos|tenho|temos|houve|veio|"
                r"chegou) (?:\w+ ){0,4}<reply>",
                r"(?:ainda )?não (?:me |nos |lhe )?(?:respondeu|responderam|respondeste|retornou|retornaram|reagiu|"
                r"deu (?:retorno|notícias|resposta)|devolveu)",
                r"est[ea] (?:já )?é (?:já )?(?:a |o )?(?:minha|meu|nossa|nosso) <nth> <msg>",
                r"(?:apesar de|apesar das?|depois de|após|mesmo após) (?:\w+ )?<n> (?:\w+ )?<msg>",
                r"(?:há|faz|fazem) (?:\w+ ){1,3}(?:semanas?|dias|meses|mês) (?:que )?(?:\w+ )?(?:espero|aguardo|estou|"
                r"esperamos|não|sem)",
                r"(?:estou|estamos|continuo|sigo) (?:\w+ )?(?:esperando|aguardando|à espera) (?:\w+ ){0,5}<reply>",
                r"(?:ficaram|ficou|continuam|continua|seguem|segue|permanecem) sem (?:\w+ )?(?:resposta|retorno)",
                r"(?:tentei|tentamos|tenho tentado|já tentei) (?:\w+ ){0,6}(?:<n> vezes|repetidas vezes|sem sucesso|em vão)",
                r"(?:escrevi|liguei|enviei|mandei|deixei|telefonei) (?:\w+ ){0,2}(?:<n> (?:vezes|<msg>))|"
                r"<n> vezes (?:\w+ ){0,3}sem (?:resposta|sucesso|retorno)",
                r"pela <nth> vez",
                r"não (?:consegui|conseguimos) (?:\w+ )?(?:falar|contato|contactar|contatar|localizar)",
                r"(?:nada|mais nada) (?:de|da) (?:você|vocês|sua parte|vossa parte)",
                r"(?:sem|até agora sem|nenhum|nenhuma) <reply> (?:seu|sua|da sua parte|de você|de vocês|desde)",
            ),
            relief=(
                r"(?:se|caso) (?:\w+ )?não (?:tiver|receber|teve|tive)",
                r"(?:do|da|dos) (?:proprietário|motorista|transportadora|banco|fornecedor|prefeitura|senhorio)",
            ),
            fires_on=("Ainda não recebi resposta.", "Esta é a minha quarta mensagem."),
            quiet_on=("Ainda não temos resposta do proprietário.", "Se não tiver notícias do motorista, ligue para nós."),
        ),
        "P02": Words(
            phrases=(
                r"(?:saber|ver|perguntar) se (?:\w+ ){0,2}(?:há|tem|têm|houve|conseguiu|conseguiram|pôde|teve|"
                r"já) (?:\w+ ){0,4}(?:novidade|notícia|ver|olhad|analis|avali|retorno|posição|decidi|ler)",
                r"(?:conseguiu|conseguiram|pôde|puderam|conseguiste) (?:\w+ ){0,2}(?:dar uma olhada|olhar|ver|analisar|ler|"
                r"avaliar|avançar)",
                r"(?:já )?(?:teve|tiveram|tiveste|houve) (?:\w+ )?(?:tempo|oportunidade|chance|ocasião) (?:de|para)",
                r"(?:passando|passo|passei) (?:\w+ )?(?:aqui |só |por aqui )*(?:para|pra|a) (?:\w+ ){0,2}(?:saber|ver|"
                r"perguntar|lembrar|cobrar|dar um oi)",
                r"(?:viu|viram|viste|recebeu|receberam|leu|leram) (?:o |a )?(?:meu|minha|nosso|nossa) (?:\w+ )?(?:<msg>|oferta|"
                r"proposta|orçamento)",
                r"(?:alguma|tem|há|teria) (?:\w+ )?(?:novidade|novidades|notícias?)(?: (?:sobre|da|do|de|por|quanto|a)|\?|\.|$)",
                r"(?:só |apenas |um |pequeno |breve |gentil |simples )+lembrete|lembrete (?:sobre|da|do) (?:a |o )?(?:minha|meu)",
                r"(?:retomar|retomo|retomando|reativar|resgatar|voltar a) (?:\w+ ){0,2}(?:assunto|conversa|contato|contacto|"
                r"tema|proposta)",
                r"ainda (?:tem|têm|há|está|estão) (?:\w+ )?interess",
                r"(?:como (?:está|estão|anda|vai|vão|ficou)) (?:\w+ ){0,2}(?:andamento|orçamento|proposta|projeto|processo|"
                r"as coisas|negociação|análise|por aí|situação)",
                r"follow[- ]?up",
                r"o que (?:achou|acharam|achaste|achou-se) d[aeo]",
                r"(?:em que pé|qual o status|qual a posição)",
            ),
            fires_on=("Só queria saber se há alguma novidade.", "Ainda tem interesse no projeto?"),
            quiet_on=("Está livre na terça ou na quarta?", "Você respondeu à nossa pergunta, obrigado."),
        ),
        "P03": Words(
            phrases=(
                r"(?:estou|estamos|fiquei|ficamos|sinto-me|me sinto) (?:\w+ ){0,2}(?:decepcionad|desapontad|magoad|desiludid|"
                r"chatead)[oa]s?(?: (?:com|por) (?:você|vocês|o senhor|a senhora|sua|seu|vosso|o silêncio)| (?:por )?que|[.,!]|"
                r"$)",
                r"(?:depois de|após|com) tod[oa]s? (?:o|a|os|as|esse|este) .{0,90}(?:esper|merec|pelo menos|ao menos|mínimo)",
                r"(?:recus|abrimos mão|abri mão|cancel|desmarc|dispens|perdemos)\w* (?:\w+ ){0,5}por (?:sua|tua|vossa) causa|"
                r"(?:recus|dispens)\w* (?:\w+ ){0,4}por (?:você|vocês)",
                r"o mínimo (?:seria|que|era)|no mínimo (?:esperava|merec)",
                r"não é (?:maneira|forma|jeito|modo) de (?:tratar|se|agir)|não se trata (?:\w+ )?assim",
                r"(?:passei|passamos|dediquei|sacrifi\w+|virei) (?:\w+ ){0,3}(?:fim de semana|noite|noites|horas|dias|"
                r"madrugada) (?:\w+ )?(?:no|na|em|com|para|por|a trabalhar) ?(?:o )?(?:seu|sua|você|vosso)",
                r"(?:mereço|merecemos|merecia|merecíamos) (?:\w+ )?(?:ao menos |pelo menos )?(?:um[a]?|algo|explicação|"
                r"resposta|respeito|mais|melhor)",
                r"nem sequer|sequer (?:um|uma|se deu|teve|obrigad)|nem (?:ao menos|mesmo) (?:um|uma|se deu|respond)",
                r"(?:é assim que|assim) (?:nos|me) (?:agradec|trat|pag)",
                r"(?:sinto-me|me sinto|sentimo-nos|nos sentimos) (?:\w+ )?(?:abandonad|ignorad|traíd|usad|desrespeitad)",
                r"(?:esperava|esperávamos) (?:\w+ )?(?:mais|melhor|outra coisa|ao menos|pelo menos) (?:d[eao]|um)",
            ),
            fires_on=("O mínimo seria responder.", "Acho que mereço uma explicação."),
            quiet_on=(
                "Estou decepcionado com a nossa transportadora, que quebrou a caixa.",
                "Depois de toda a chuva, basta a bomba pequena.",
            ),
        ),
        "P04": Words(
            phrases=(
                r"(?:escrevo|contato|contacto|ligo|tento|pergunto|insisto)(?:-\w+)? (?:\w+ ){0,2}pela última vez",
                r"(?:este|esta|isto|é|será|seria) (?:\w+ )?(?:o |a )?(?:meu|minha|nosso|nossa) últim[oa] (?:<msg>|vez)",
                r"(?:meu|minha|nosso|nossa) últim[oa] (?:aviso|tentativa|lembrete|contato|contacto|e-?mail antes)",
                r"^últim[oa] (?:aviso|lembrete|tentativa|mensagem|e-?mail|contato)\b",
                r"(?:encerr|fech|arquiv|exclu|elimin|cancel|finaliz)\w* (?:definitivamente )?(?:o |a |este |esta |"
                r"esse )?(?:seu |sua |teu )?(?:cadastro|processo|pedido|conta|ficha|registro|registo|solicitação|caso|dossiê|"
                r"atendimento|proposta|assunto)",
                r"não (?:\w+ )?(?:vai|vão|irá|voltar\w*|ouvir\w*|terá) (?:\w+ )?(?:mais )?(?:a )?(?:ouvir|ter notícias|saber|"
                r"receber) (?:\w+ ){0,2}(?:de mim|minhas?|nossas?|de nós)",
                r"não (?:o|a|lhe|te|vos|os|as) (?:\w+ )?(?:escrev|incomod|perturb|contat|contact|procur|import|lig)\w* (?:mais|"
                r"novamente|nunca)",
                r"não (?:vou|irei|vamos) (?:mais )?(?:incomod|perturb|escrev|procur|insistir|contat)\w*(?: mais|-l[oa] mais|"
                r" você| [aà] (?:te|o)|\.|$)?",
                r"(?:eu )?desisto\b|^desistimos|jogo a toalha|jogar a toalha",
                r"(?:retir|remov|tir|exclu|apag)\w*(?:-l[oa]s?)? (?:\w+ ){0,2}d[ae] (?:minha|nossa|meu|nosso) (?:lista|base|"
                r"cadastro|agenda)",
                r"(?:dou|damos|darei|daremos|dar) (?:\w+ ){1,4}por (?:encerrad|terminad|perdid|concluíd|finalizad)",
                r"(?:retiro|retiramos|retirarei|retiraremos) (?:a |o )?(?:minha|nossa|meu|nosso) (?:oferta|proposta|"
                r"candidatura|orçamento)",
                r"antes de (?:arquivar|encerrar|fechar|desistir|dar por|excluir)",
                r"(?:adeus (?:e|para sempre|definitiv)|paro por aqui|fico por aqui definitiv)",
            ),
            relief=(r"se (?:você )?(?:preferir|quiser|desejar)", r"(?:da máquina|a máquina|impressora|servidor)"),
            fires_on=("Este é o meu último aviso.", "Vou encerrar o seu cadastro."),
            quiet_on=("Não vou encerrar o seu cadastro.", "A última mensagem da máquina foi um erro."),
        ),
        "P05": Words(
            phrases=(
                r"(?:assumo|presumo|suponho|entendo|concluo|assumimos|"
                r"entendemos) que (?:\w+ ){0,2}não (?:\w+ ){0,2}(?:interess|há interesse)",
                r"(?:se|caso) (?:.{0,40})\b(?:não|nada)\b.{0,60}(?:notícia|respond|resposta|retorn|assin|decid|confirm|receb|"
                r"pag|diss|haja|houver|manifest).{0,70}\b<end>",
                r"sem (?:a |o )?(?:sua|seu|tua|uma|um|qualquer) (?:\w+ )?(?:resposta|assinatura|confirmação|"
                r"retorno)\b.{0,70}\b<end>",
                r"(?:na falta de|na ausência de|à falta de|não havendo|não recebendo) .{0,40}(?:respost|retorn|assinat|notíci|"
                r"confirm).{0,70}\b<end>",
                r"(?:respond|confirm|assin|decid).{0,60}\b(?:ou|senão|se não|caso contrário|do contrário),? (?:\w+ )?(?:ter|"
                r"cancel|perd|ser|anul|encerr|aument|vamos|fech)\w*",
                r"(?:caso contrário|do contrário|senão),? .{0,30}(?:obrigad|forçad|<end>)",
                r"(?:<your>|o) silêncio (?:\w+ ){0,2}(?:entendid|interpretad|como (?:um )?(?:não|recusa|desist)|signific|"
                r"equival|será)",
            ),
            relief=(
                r"(?:nada muda|não muda nada|não há problema|sem problema|tudo bem|está bem)",
                r"(?:encomenda|filtro|boletim|motorista|entrega do)",
            ),
            fires_on=("Se não responder, vou entender que não tem mais interesse.",),
            quiet_on=("Se não responder, nada muda.", "Se o filtro não chegar, enviaremos outro."),
        ),
        "P06": Words(
            phrases=(
                r"(?:oferta|desconto|promoção|preço|condição|proposta|tarifa|bônus) (?:\w+ ){0,2}(?:expira|vence|termina|acaba|"
                r"caduca|encerra|só vale)",
                r"(?:restam|resta|sobram|só há|só temos|faltam) (?:só |somente |apenas |poucas? |poucos? |últim[oa]s )*(?:<n> |"
                r"uma? |pouc[oa]s )?(?:apenas )?(?:<n> )?(?:vagas?|lugares|unidades|dias|horas|peças|exemplares)",
                r"(?:só|somente|apenas) (?:restam|resta|temos|há) ",
                r"antes que seja (?:demasiado )?tarde",
                r"últim[oa]s? (?:chance|oportunidade|ocasião|unidades|vagas|dias para|dia para)",
                r"(?:só|somente|apenas) (?:\w+ )?(?:consigo|posso|conseguimos|podemos|garanto|mantenho|seguro) .{0,40}até",
                r"(?:segurar|manter|garantir|reservar) (?:\w+ ){1,3}(?:só |somente |apenas )?até (?:amanhã|hoje|o fim|sexta|"
                r"segunda|meio)",
                r"(?:há|tem|temos|existe) outr[oa]s? (?:cliente|comprador|pessoa|interessad)\w*|outr[oa]s? (?:cliente|"
                r"comprador|pessoa|interessad)\w* (?:\w+ ){0,3}(?:interessad|esperando|quer|à espera|na fila)",
                r"(?:nossos|os nossos|os|nossas) (?:preços|tarifas|valores) (?:\w+ )?(?:sobem|subirão|aumentam|aumentarão|"
                r"vão subir|vão aumentar)",
                r"não (?:perca|percam|deixe|deixes|percas) (?:\w+ ){0,3}(?:oportunidade|chance|ocasião|oferta|passar|escapar)",
                r"(?:acabando|esgotando|se esgotam|a esgotar|quase esgotad)",
                r"válid[oa] (?:só|somente|apenas) (?:até|hoje|por)|(?:só|somente|apenas) (?:até|por) (?:hoje|amanhã|"
                r"tempo limitado)",
                r"(?:corra\b|apresse-se|despache-se|aproveite (?:já|agora)|não perca tempo)",
                r"(?:aja|decida-se|decida|reserve|compre|garanta) (?:\w+ )?(?:já\b|agora|logo|antes que)",
            ),
            relief=(
                r"não (?:expira|vence|termina|acaba|caduca|sobe)",
                r"não (?:expira|vence|termina|acaba|caduca|sobe)",
                r"(?:não há pressa|sem pressa|impostos|prefeitura|garantia|licitação|teste gratuito)",
            ),
            fires_on=("A oferta expira na sexta.", "Restam apenas três vagas!"),
            quiet_on=("A oferta não expira.", "Restam três parafusos no saco."),
        ),
        "P07": Words(
            phrases=(
                r"(?:avançar|seguir em frente|acelerar|agilizar|dar andamento|dar seguimento) (?:com|em|n[ao]|ao|à|isto|isso|o|"
                r"logo|juntos)",
                r"o que (?:o|a|te|lhe|os|vos) (?:impede|trava|segura|prende)|o que (?:está|falta) (?:impedindo|travando|"
                r"segurando)",
                r"não (?:vamos )?(?:perder|percamos) (?:o |a )?(?:ritmo|impulso|embalo|momento)",
                r"(?:fechar|assinar|concluir|finalizar) (?:isto|isso|este|o (?:negócio|acordo|contrato)) (?:antes|logo|já|esta|"
                r"hoje|ainda)",
                r"próximos passos para (?:\w+ )?(?:começar|iniciar|arrancar|assinar|fechar)",
                r"(?:mãos à obra|vamos fechar|bora fechar)",
            ),
            fires_on=("O que o impede?",),
            quiet_on=("A esteira avança um metro por segundo.",),
        ),
        "P08": Words(
            phrases=(
                r"(?:um )?sim ou (?:um )?não\b",
                r"(?:se comprometer|comprometer-se|compromete-se)(?: (?:para|a|em|com)|\?|$)",
                r"(?:assine|assinem|assina|assinar) (?:\w+ ){0,3}(?:pedido|contrato|orçamento|proposta|acordo|encomenda)",
                r"(?:faltaria|falta|seria preciso|precisaria) para (?:que )?(?:você |o senhor |a senhora )?(?:assin|aceit|"
                r"decid|fech|compr)",
                r"(?:preciso|precisamos|necessito) (?:d[ae] )?(?:sua|uma|tua|vossa) (?:decisão|resposta definitiva|assinatura|"
                r"confirmação|posição)",
                r"(?:posso|podemos) contar com (?:a |o )?(?:sua|seu|tua|vossa) (?:aprovação|assinatura|confirmação|pedido|"
                r"compromisso|sim)",
            ),
            fires_on=("Preciso de um sim ou não até sexta.",),
            quiet_on=("Por favor, assine a guia de entrega com o motorista.",),
        ),
        "P09": Words(
            phrases=(
                r"(?:com certeza|certamente|tenho certeza (?:de )?que) (?:\w+ ){0,2}(?:concord|está de acordo|pensa como|"
                r"vai (?:adorar|concordar))",
                r"(?:deve|devem|há de) (?:estar|ter ficado) (?:\w+ )?(?:encantad|empolgad|convencid|maravilhad|entusiasmad)",
                r"bem-?vind[oa]s? a bordo",
                r"seria (?:\w+ )?(?:uma loucura|louco|louca|tolice|burrice)",
                r"(?:nós dois|ambos|nós os dois) sabemos",
                r"(?:imagino|suponho|presumo) que (?:\w+ ){0,3}(?:orçamento|chefe|verba)",
            ),
            fires_on=("Bem-vindo a bordo!",),
            quiet_on=("Bem-vindo ao museu.",),
        ),
        "P11": Words(
            phrases=(
                r"(?:falar|falarei|falo|dirigir-me|recorrer|entrar em contato|entrarei em contato|contatar|contactar|escrever|"
                r"levar|conversar) (?:\w+ ){0,4}(?:com|a|ao|à|aos)? ?<boss>",
                r"(?:ligar|ligarei|telefonar|avisar|informar) (?:diretamente )?(?:para |a )?<boss>",
                r"<boss> (?:\w+ )?em cópia|em cópia (?:\w+ ){0,2}<boss>",
                r"(?:escalar|escalarei|escalonar) (?:\w+ ){0,2}(?:assunto|tema|caso|isto|isso|problema|questão)",
                r"o que (?:diria|diriam|pensaria|pensariam|dirá) (?:\w+ )?<boss>",
                r"<boss> (?:vai querer|vão querer|quererá|gostaria de|gostará de|se interessar)",
                r"(?:alguém|uma pessoa|quem) (?:que )?(?:\w+ )?(?:possa|pode|tenha|com) (?:\w+ )?(?:decidir|autonomia|"
                r"poder de decis|decisão)",
            ),
            relief=(
                r"(?:meu|nosso) (?:chefe|diretor) e eu",
                r"se (?:lhe )?(?:ajudar|servir|quiser|preferir|desejar)",
                r"aprovou",
            ),
            fires_on=("Vou ter de falar com o seu chefe.",),
            quiet_on=("O meu chefe e eu medimos a sala.", "O conselho de administração aprovou a obra."),
        ),
        "P13": Words(
            phrases=(
                r"(?:vi|vejo|vimos|reparei|notei|percebi|mostra|indica|diz|constatei|observei) que (?:\w+ ){0,4}(?:abri|aberto|"
                r"leu|lida|lido|visit|baix|descarreg|clic|online|entr|acess|consult)",
                r"(?:confirmação|recibo|aviso) de leitura",
                r"(?:baixou|baixaram|descarregou|fez (?:o )?download) (?:\w+ )?(?:o |a |d[ao] )?(?:noss|meu|minha)",
                r"(?:meu|minha|nosso|nossa|o) (?:e-?mail|mensagem|oferta|proposta|link|orçamento) (?:foi|já foi) (?:abert|lid|"
                r"clicad|acessad|visualizad)",
                r"segundo (?:as |os |o )?(?:nossas?|nossos?|minhas?|meu) (?:estatísticas|sistema|dados|registros?|registos)",
                r"(?:vi|notei|reparei|percebi) (?:\w+ )?(?:no|pelo) (?:linkedin|facebook|instagram)",
            ),
            fires_on=("Vejo que abriu o meu e-mail.",),
            quiet_on=("Vejo na sua carta que o galpão está pronto.",),
        ),
        "P19": Words(
            phrases=(
                r"como já (?:lhe |te |vos )?(?:\w+ )?(?:expliqu|disse|coment|inform|escrev|mencion|falei)",
                r"(?:muito|tão|certamente) (?:\w+ )?ocupad[oa]s?.{0,5} mas",
                r"(?:pedir demais|pedir muito|exigir demais)",
                r"silêncio (?:diz tudo|fala por si|diz muito)",
                r"(?:pelo menos|ao menos|ainda bem que) (?:o |a )?(?:seu|sua|tua|teu) (?:secretária eletrônica|caixa postal|"
                r"atendedor|fax|assistente)",
                r"(?:conforme|como (?:disse|informei|mencionei) n[oa]) (?:o )?(?:meu|minha) (?:\w+ )?(?:e-?mail|"
                r"mensagem) (?:anterior|passad)|conforme (?:já )?(?:informado|mencionado) (?:no|em) (?:meu )?(?:e-?mail|último)",
                r"obrigad[oa] por (?:finalmente|nada|se dignar)",
            ),
            fires_on=("O seu silêncio diz tudo.",),
            quiet_on=("Como combinado, o guindaste chega às sete.",),
        ),
        "C01": Words(
            phrases=(
                r"um não (?:está|é|seria|também) (?:\w+ ){0,3}(?:bem|bom|perfeit|válid|bem-vind|aceit)|"
                r"(?:está )?tudo bem (?:se for|com) um não",
                r"(?:se|caso|talvez) .{0,60}(?:não há (?:nenhum )?problema|sem problemas?|tudo bem|está bem|eu entendo|"
                r"é compreensível)",
                r"seja qual for (?:a |o )?(?:sua|tua|seu)? ?(?:decisão|resposta|escolha)|o que (?:quer que )?(?:decidir|"
                r"decida) .{0,20}(?:bem|bom)",
                r"(?:pode|podes|podem|à vontade para) (?:\w+ )?dizer (?:que )?não",
            ),
            fires_on=("Um não está perfeitamente bem.",),
            quiet_on=("Não, a cor é azul.",),
        ),
        "C02": Words(
            phrases=(
                r"(?:a )?culpa (?:foi|é) (?:\w+ )?(?:minha|nossa)|(?:foi|é) (?:culpa )?(?:minha|nossa) culpa|o erro (?:foi|"
                r"é) (?:meu|nosso)",
                r"(?:assumo|assumimos) (?:toda )?(?:a )?(?:plena |total |inteira )?responsabilidade",
                r"(?:lamento|sinto muito|desculpe|perdão) (?:por )?ter",
            ),
            fires_on=("A culpa foi minha.",),
            quiet_on=("A culpa foi da transportadora.",),
        ),
        "C03": Words(
            phrases=(
                r"não (?:precisa|precisas|precisam|é necessário|é preciso|tem de|tem que|tens de|há necessidade de) (?:me |"
                r"nos )?(?:respond|retorn)",
                r"não (?:exige|requer|precisa de|espera|espero|pede) (?:nenhuma |uma )?(?:resposta|retorno)",
            ),
            fires_on=("Não precisa responder.",),
            quiet_on=("A alfândega precisa de uma resposta.",),
        ),
        "C04": Words(
            phrases=(
                r"(?:leve|tome|tire|use|leva) (?:\w+ )?(?:o |todo o )?(?:seu |teu )?tempo (?:que|necessário|precis|\.|$)",
                r"(?:não há|não tem|sem|nenhuma) (?:nenhuma |qualquer )?pressa|sem (?:nenhum )?compromisso|sem pressão",
                r"a decisão é (?:\w+ )?(?:sua|tua|vossa)|(?:você|o senhor|a senhora) é quem decide",
                r"no seu (?:próprio )?(?:tempo|ritmo)|à vontade para (?:decidir|escolher|pensar)|quando (?:lhe )?for melhor",
            ),
            fires_on=("Fique à vontade para decidir no seu tempo.",),
            quiet_on=("O tempo de secagem é de duas horas.", "Sem pressa, mas responda até sexta."),
        ),
    },
)

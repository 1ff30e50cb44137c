"""Portuguese: our words, and when to come back."""

from __future__ import annotations

from unghost.causes.languages.pt.terms import MAIL, MONTH, THEN, WHEN
from unghost.causes.pack import Words

REACH = {
    "undeliverable": Words(
        phrases=(
            r"(?:não (?:pôde|pode|foi possível|conseguimos|foi|pudemos)) (?:\S+ )?(?:ser )?(?:entreg\pL+|enviar|enviad\pL+|"
            r"entregar)",
            r"(?:não entregue|falha (?:na|de) entrega|entrega (?:falhou|sem sucesso)|destinatári[oa] (?:\S+ "
            r"){0,3}(?:desconhecid[oa]|inexistente|não existe|recus\pL+|rejeit\pL+)|usuário desconhecido|utilizador "
            r"desconhecido|devolvid[oa] ao remetente|mensagem devolvida)",
            r"(?:endereço|conta|caixa(?: de correio| postal| de entrada)?|e-?mail|número|linha|ramal|celular|telemóvel|"
            r"telefone) (?:\S+ ){0,4}(?:não existe|já não existe|não existe mais|não está (?:ativ[oa]|em serviço|"
            r"disponível)|desativad[oa]|inexistente|errad[oa]|incorret[oa]|fora de serviço|não atribuíd[oa]|che(?:ia|io)|"
            r"lotad[oa]|suspens[oa]|cancelad[oa]|bloquead[oa]|não é mais|já não é (?:usad[oa]|lid[oa])|ninguém (?:lê|vê|"
            r"abre|olha))",
            r"(?:caixa|caixa postal|caixa de entrada|quota|cota) (?:\S+ ){0,2}(?:cheia|lotada|excedida)",
            r"(?:na|no|para a|para o|pra|pro|em|direto pro|direto no|entre os|do|da) (?:\S+ ){0,2}(?:spam|lixo "
            r"(?:eletrônico|eletrónico)|quarentena|lixeira|correio não solicitado|promoções|não solicitado|junk|lixo)(?: |"
            r",|\.|;|!|$)",
            r"(?:caixa de spam|lixo eletrônico|filtro|firewall|servidor|antivírus|anti-?spam|sistema) (?:\S+ "
            r"){0,4}(?:bloque\pL+|rejeit\pL+|engol\pL+|comeu|apag\pL+|barr\pL+|recus\pL+|manda para|mandou|devolv\pL+|"
            r"jog\pL+|filtr\pL+|deit\pL+ fora)",
            r"(?:nunca|jamais) (?:\S+ ){0,2}(?:chegou|chegaram|recebi|recebemos|recebeu|vi|me chegou)",
            rf"(?:{MAIL} (?:\S+ ){{0,4}}(?:nunca|não) (?:\S+ )?(?:chegou|chegaram|entrou|entraram|receb\pL+|apareceu)|não "
            rf"(?:me |nos |lhe )?(?:chegou|chegaram|recebi|recebemos|apareceu) (?:\S+ ){{0,3}}(?:{MAIL}|nada (?:seu|teu|"
            rf"vosso|de vocês)|nada))",
            r"(?:número|telefone|endereço|morada|e-?mail|contato|pessoa|ramal) (?:\S+ )?(?:errad[oa]|antig[oa]|velh[oa]|"
            r"anterior|trocad[oa]|desatualizad[oa])",
            r"(?:antig[oa]|velh[oa]|outr[oa]) (?:número|endereço|morada|e-?mail|caixa|telefone|celular|telemóvel)",
            r"(?:voltou para trás|foi engano|é engano|caiu engano|voltou (?:com erro|devolvid[oa])|voltaram todos|vieram "
            r"devolvidos|foi parar (?:no|na|ao|à) (?:\S+ )?(?:spam|lixo|caixa|outr[oa])|bloquead[oa] (?:sem querer|por "
            r"engano)|apag(?:uei|ou|ado) (?:\S+ )?(?:sem querer|por engano)|(?:ninguém|nunca|não) (?:\S+ )?(?:lê|abre|vê|"
            r"olha) (?:\S+ )?(?:esse|este|aquele|essa|o) (?:e-?mail|caixa|endereço)|extravi\pL+)",
        ),
        over=(
            r"(?:caixa|e-?mail|linha|servidor|conta|correio) (?:\S+ )?(?:já (?:funciona|está (?:boa|bom|ok|a funcionar))|"
            r"voltou a funcionar|normalizad[oa]|funciona de novo|desbloquead[oa])",
            r"(?:já |agora |sim, |desta vez |dessa vez )(?:\S+ )?(?:chegou|recebi|chegaram|recebid[oa])",
        ),
        speaks_on=(
            "A sua mensagem não pôde ser entregue.",
            "Nunca recebi o seu orçamento.",
            "Os seus e-mails caíram na caixa de spam.",
            "A caixa de correio está cheia.",
            "Liguei: número errado.",
        ),
        silent_on=(
            "Já recebi a proposta, obrigada.",
            "O lixo é recolhido às segundas.",
            "Podem entregar a mercadoria na porta dois.",
        ),
        over_on=("Agora chegou o seu e-mail.", "A minha caixa voltou a funcionar."),
    ),
    "away": Words(
        phrases=(
            r"(?:fora (?:do escritório|da empresa|da cidade|do país|do ar|do gabinete|de casa|da base|do brasil|de "
            r"portugal)|ausente do escritório)",
            r"(?:estou|está|estamos|estão|estarei|estará|tô|tá|estive|ando|anda|sigo|saio|saí|vou|entro|entrou|encontro-me|"
            r"encontra-se|me encontro|se encontra|atualmente|ainda|só|,) (?:\S+ ){0,4}(?:de férias|em férias|em viagem|"
            r"viajando|a viajar|ausente|de licença|de folga|em recesso|no estrangeiro|no exterior|em retiro|em congresso|"
            r"numa feira|em feira|em trânsito|de lua de mel|em lua de mel|embarcad[oa]|em missão|em formação|em digressão|"
            r"em turnê|em curso|no acampamento|de férias coletivas|desligad[oa] do mundo|desconectad[oa])(?: |,|\.|;|!|$)",
            r"(?:férias|em viagem|ausente|licença|recesso|folga) (?:\S+ )?(?:até|de \d|desde|esta semana|essa semana|a "
            r"partir|por|entre)",
            r"(?:férias coletivas|recesso (?:de|do|até|escolar|forense|judiciário)|ano sabático|sabático|lua de mel|"
            r"caminho de santiago|romaria|peregrinação|ponte do feriado|faço ponte|encerramento para férias)",
            r"(?:fechad[oa]s?|fechamos|fecha|encerrad[oa]s?|encerra|encerramos|encerrará) (?:\S+ )?(?:para férias|até|em "
            r"agosto|de \d|por|entre|esta semana|a partir|toda|todo|durante|para|na semana|no carnaval|no feriado)",
            r"(?:de volta|volto|voltamos|voltarei|voltará|regresso|regressa|regressarei|regressamos|retorno|retorna|"
            r"retornarei|reabrimos|reabre|estarei de volta) (?:\S+ )?(?:dia|no dia|na|em|a \d|ao escritório|depois|só|para "
            r"a semana|semana que vem|segunda|daqui) ?(?:\d+|segunda|terça|quarta|quinta|sexta|"
            + MONTH[3:-1]
            + r"|semana|próxim[oa])?",
            r"(?:acesso (?:limitado|restrito|reduzido|intermitente)|sem (?:acesso|rede|sinal|internet|computador|cobertura|"
            r"conexão|wi-?fi)|pouca rede|não (?:terei|tenho|vou ter|vai ter) (?:acesso|sinal|rede|internet))",
            r"(?:na praia|no mar|na roça|no sítio|no mato|na fazenda|num veleiro|em cruzeiro|no cruzeiro|no avião|na serra|"
            r"na plataforma|em alto mar|no alto mar|pé na areia|na terra dos|na aldeia dos)(?: |,|\.|;|!|$)",
            r"(?:congresso|feira|férias|viagem|retiro|salão) (?:\S+ ){0,5}(?:toda a semana|esta semana|essa semana|a "
            r"semana toda|até dia|até ao dia|até)",
        ),
        over=(
            r"(?:já (?:estou|está|estamos) (?:de volta|no escritório|de regresso|por cá|por aqui)|voltei|regressei|acabei "
            r"de (?:voltar|chegar)|acabo de (?:voltar|chegar)|estou de (?:volta|regresso))(?: |,|\.|!|$)",
            r"(?:férias|viagem|feira|recesso|feriado|carnaval) (?:\S+ )?(?:acabaram|acabou|terminaram|terminou|já passou|"
            r"cancelad\pL+|já era)",
            r"(?:acabaram|terminaram|acabou)(?:-se)? (?:as|o) (?:férias|recesso|feriado)",
        ),
        speaks_on=(
            "Estou de férias até 20 de agosto.",
            "Encontro-me fora do escritório, com acesso limitado ao e-mail.",
            "A fábrica está fechada para férias coletivas.",
            "A doutora está em viagem, volta na quinta.",
            "Tô embarcado na plataforma, sem sinal.",
        ),
        silent_on=(
            "Já estou de volta das férias.",
            "Vocês alugam casas de praia?",
            "A porta fica fechada à noite.",
        ),
        over_on=("Acabaram as férias, vamos em frente.", "Já estou de volta ao escritório."),
    ),
    "told_us_when": Words(
        phrases=(
            rf"(?:ligue|liga|ligar|ligue-me|liga-me|me liga|me ligue|me ligar|telefone|escreva|escreve|escreva-me|me "
            rf"escreva|me escreve|volte|volta|voltar|procure|procura|procurar|me procure|me procura|contacte|contate|"
            rf"contacte-me|contatar|contactar|chame|chama|me chama|me chame|fale|fala|falar|lembre|lembra|lembre-me|me "
            rf"lembra|pergunte|pergunta|apareça|aparece|tente|tenta|tentar|mande|manda|insista|passe|passa|marque|marca|"
            rf"cobra|cobre|me cobra|retomar|retome|religar|dê um toque|dá um toque|me dá|agende|agenda|bate|bata) (?:\S+ "
            rf"){{0,6}}{THEN}",
            rf"(?:falamos|a gente (?:se )?(?:fala|conversa|vê|retoma|senta|marca|volta)|voltamos a falar|voltamos ao "
            rf"assunto|voltamos|vamos (?:\S+ )?(?:falar|conversar|retomar|ver|marcar|rever)|conversamos|retomamos|vemos "
            rf"isso|vemo-nos|reunimos|marcamos|tratamos disso|sentamo-nos|nos falamos|nos vemos|deixamos|deixemos|deixa|"
            rf"adiamos|fica) (?:\S+ ){{0,5}}{THEN}",
            rf"{THEN},? (?:\S+ ){{0,4}}(?:falamos|voltamos|retomamos|ligue|liga|escreva|a gente (?:se|fala|conversa|retoma|"
            rf"volta|marca|senta)|me (?:liga|procura|chama|ligue|procure|chame)|pode (?:ligar|escrever|voltar|me|contactar|"
            rf"procurar)|podem (?:ligar|voltar|contactar)|podes (?:ligar|voltar)|conversamos|vemos isso|seria (?:melhor|"
            rf"ideal|bom)|será (?:melhor|bom)|é (?:melhor|um bom)|fica melhor|estarei (?:livre|disponível)|volte|volta a|"
            rf"sento|sentamos|consigo|com calma|marcamos|podemos|podíamos|retome|tenho tempo|dá pra)",
            rf"(?:não|nada|nenhuma \S+|nem pensar) (?:\S+ ){{0,3}}(?:antes d[eoa]s?|até) (?:\S+ ){{0,2}}{WHEN}",
            rf"(?:só|apenas|somente) (?:\S+ ){{0,2}}(?:{THEN})(?:,|\.|$| é que| eu| vou| a gente| vamos| podemos| "
            rf"conversamos| falamos)",
            rf"(?:melhor|ideal|mais calmo|mais tranquilo|disponível|preferível|bom momento) (?:\S+ )?{THEN}",
            rf"(?:pediu (?:para|pra) (?:ligar|voltar|retomar|contactar|contatar|procurar)|novo contato|novo contacto|"
            rf"retorno|follow-?up|retomar|religar|lembrete) (?:\S+ ){{0,5}}{THEN}",
            rf"(?:adi|empurr|remarc|transfer|jog)\pL* (?:\S+ ){{0,4}}(?:para|pra|pro) (?:\S+ ){{0,3}}{WHEN}",
        ),
        over=(
            r"(?:não (?:precisa|é preciso|é necessário|precisam|vale a pena|tem de|tem que) (?:de )?(?:esperar|aguardar)|"
            r"não (?:espere|esperem|esperes) (?:até|por|pel[oa]))",
            r"(?:mais cedo do que|antes do (?:previsto|que eu disse)|nunca disse (?:que|para) (?:\S+ ){0,3}(?:esper\pL+|"
            r"ligar))",
        ),
        speaks_on=(
            "Me liga depois do Carnaval.",
            "Volte a contactar-nos em outubro, por favor.",
            "Falamos disso no início de março.",
            "Nada antes de setembro, infelizmente.",
            "Pediu para ligar na próxima semana.",
        ),
        silent_on=(
            "Em março inaugurámos o terceiro armazém.",
            "Não precisa esperar até maio.",
            "Compramos a máquina em novembro.",
        ),
        over_on=("Não precisa esperar até janeiro, falemos já.", "Não espere pelo verão, ligue hoje."),
    ),
}

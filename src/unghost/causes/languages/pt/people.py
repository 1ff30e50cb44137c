"""Portuguese: what happens to people."""

from __future__ import annotations

from unghost.causes.languages.pt.terms import BOSS, GONE, KIN
from unghost.causes.pack import Words

PEOPLE = {
    "life_event": Words(
        phrases=(
            r"(?:estou|está|estive|esteve|tô|tá|fiquei|ficou|anda|ando|caí|caiu|muito|continua) (?:\S+ ){0,2}(?:doente|"
            r"adoentad[oa]|internad[oa]|hospitalizad[oa]|acamad[oa]|de cama|com febre|em repouso|convalescente|muito mal|"
            r"de baixa|de atestado|afastad[oa] (?:por|pelo|para tratamento))(?: |,|\.|;|!|$)",
            r"(?:doente|internad[oa]|baixa (?:médica|por|de)|de baixa (?:até|desde|por|médica)|atestado médico|licença[- "
            r"](?:maternidade|paternidade|médica|parental|saúde|nojo|luto|de maternidade|por (?:doença|luto))|licença de "
            r"(?:maternidade|paternidade|parentalidade|saúde)|afastad[oa] pelo inss|afastamento médico|licença gala)(?: |,|"
            r"\.|;|!|$)",
            r"(?:quimio\pL*|radioterapia|câncer|cancro|tumor|enfarte|infarto|avc|derrame|pneumonia|covid|dengue|burnout|"
            r"depressão|hérnia|apendicite|cirurgia|bloco operatório|uti|cuidados intensivos|urgência do hospital|aborto "
            r"espontâneo|diagnóstico|operação (?:ao|à|do|da))(?: |,|\.|;|!|$)",
            r"(?:fui|foi|vou ser|vai ser|ser|sido|será) (?:\S+ )?(?:operad[oa]|internad[oa]|hospitalizad[oa]|submetid[oa] "
            r"a|intervencionad[oa])",
            r"(?:parti|partiu|quebrei|quebrou|fraturei|fraturou|fratura|torci|torceu|rompi|rompeu|rompimento|partido|"
            r"quebrad[oa]|entorse|desloquei) (?:\S+ ){0,3}(?:perna|braço|pulso|tornozelo|anca|quadril|ombro|joelho|pé|mão|"
            r"costelas?|clavícula|ligamentos?|menisco|tendão|fémur|fêmur|tíbia|coluna|cotovelo|bacia)",
            r"(?:faleceu|falecimento|falecid[oa]|perdi (?:o|a) (?:meu|minha)|perdemos (?:o|a)? ?(?:meu|minha|nosso|nossa)|"
            r"luto|de luto|velório|enterro|(?:no|ao|o|do) funeral|missa de sétimo dia|sepultamento|cremação|óbito|nos "
            r"deixou|partiu o meu|partiu a minha)(?: |,|\.|;|!|$)",
            rf"(?:meu|minha|seu|sua|nosso|nossa|o|a) (?:\S+ )?{KIN} (?:\S+ ){{0,3}}(?:hospital|acidente|grave|internad[oa]|"
            rf"operad[oa]|urgências|urgência|caiu da|avc|infarto|enfarte|doente|muito mal|cancro|câncer|nasceu|nasceram|"
            rf"uti|morreu|coma)",
            r"(?:nasceu|nasceram|acabou de nascer|deu à luz|parto|maternidade|paternidade|prematur[oa]|incubadora|sou "
            r"(?:pai|mãe|avó|avô)|(?:fui|fomos|virei|viramos|ser) (?:pai|mãe|pais|papai|mamãe|avó|avô)|recém-nascid[oa]|"
            r"cesariana|gémeos|gêmeos|fraldas)(?: |,|\.|;|!|$)",
            r"(?:motivos?|razões|problemas?|assuntos?|emergência|urgência|situação|questões|questão) (?:\S+ )?(?:de saúde|"
            r"familiar(?:es)?|de família|na família|pessoa(?:l|is)|médic[oa]s?)(?: |,|\.|;|!|$)",
            r"(?:acidente (?:de (?:carro|viação|moto|trânsito)|grave)|(?:meu|em|em pleno|meio do|meio de um) divórcio|"
            r"estou a separar-me|me separando|separação d[oa] meu)",
            r"(?:casa|apartamento|telhado|prédio) (?:\S+ ){0,4}(?:ardeu|pegou fogo|inundou|inundad[oa]|alagou|alagad[oa]|"
            r"desabou|destruíd[oa]|debaixo d'água|debaixo de água|levou o)",
            r"(?:enchente|cheia|temporal|vendaval|deslizamento) (?:\S+ ){0,5}(?:casa|família|telhado)",
        ),
        over=(
            r"(?:já )?(?:recuperad[oa]|restabelecid[oa]|tive alta|teve alta|de alta|está (?:muito )?melhor|estou (?:muito "
            r")?melhor|curad[oa]|correu tudo bem|saiu do hospital)(?: |,|\.|;|!|$)",
            r"(?:voltei|voltou|regressei|regressou|de volta) (?:\S+ )?(?:da (?:licença|baixa|maternidade))",
        ),
        speaks_on=(
            "Meu pai faleceu no domingo.",
            "Ela está de licença-maternidade até maio.",
            "Fui operado ao joelho na terça.",
            "A minha mãe está internada, muito grave.",
            "Por motivos familiares não consigo tratar disso agora.",
        ),
        silent_on=(
            "Já tive alta e estou a trabalhar.",
            "Fazemos camas para hospitais.",
            "A ideia apareceu no corredor.",
        ),
        over_on=("Já tive alta, podemos continuar.", "Meu filho está muito melhor, obrigado."),
    ),
    "contact_left": Words(
        phrases=(
            r"(?:já não (?:trabalh\pL+|colabor\pL+|faz parte|faço parte|está (?:connosco|na|no|cá|aqui)|estou (?:na|no)|"
            r"exerce|integra|pertence)|não (?:trabalh\pL+|colabor\pL+|faz parte|faço parte|está|estou|pertence|integra|"
            r"atua) (?:\S+ )?mais|não (?:faz|faço) mais parte|deixou de (?:trabalhar|colaborar|fazer parte|exercer)|deixei "
            r"de (?:trabalhar|colaborar|fazer parte|exercer))",
            r"(?:(?:eu|ela|ele|que|hoje|amanhã|senhora?|dona|seu|colega|(?-i:[A-Z])\pL+) (?:\S+ ){0,2}|(?-i:Deixei|Deixo|"
            r"Deixou|Saí|Saio) )?(?:deixei|deixo|deixou|deixarei|deixará|saí d[ao]|saio d[ao]|saiu d[ao]|estou saindo "
            r"d[ao]|estou de saída d[ao]|desliguei-me d[ao]|me desliguei d[ao]|se desligou d[ao]|me despeço d[ao]) (?:\S+ "
            r"){0,2}(?:empresa|companhia|firma|organização|cargo|agência|escritório|escola|hospital|câmara|prefeitura|"
            r"instituição|grupo|equipe|equipa|função|funções)",
            r"(?:último dia|última semana|meus últimos dias|me aposento|me aposentei|aposentei-me|aposentou|reformei-me|"
            r"reformo-me|vou para a reforma|passei à reforma|passo à reforma|vou me aposentar|entrou na reforma)(?: |,|\.|"
            r";|!|$)",
            r"(?:pedi (?:demissão|as contas|para sair|rescisão)|(?:eu|ela|ele|colega|dona|senhora?|seu|(?-i:[A-Z])\pL+) "
            r"(?:\S+ ){0,2}(?:pediu (?:demissão|as contas)|foi (?:demitid[oa]|despedid[oa]|desligad[oa]|transferid[oa]|"
            r"dispensad[oa]|promovid[oa]|mandad[oa] embora)|saiu (?:daqui|em \pL+|no mês|há)|demitiu-se|despediu-se)|fui "
            r"(?:demitid[oa]|despedid[oa]|desligad[oa]|transferid[oa]|dispensad[oa]|promovid[oa])|(?:me|nos) (?:demitiram|"
            r"despediram|transferiram|mandaram embora|promoveram))",
            r"(?:novo (?:emprego|trabalho|desafio|cargo|rumo|contacto|contato|responsável)|nova (?:etapa|função|empresa|"
            r"jornada)|novos (?:desafios|rumos|voos)|outro (?:departamento|setor)|outra (?:área|função)|mud(?:ei|ou|o) de "
            r"(?:emprego|empresa|área|setor|departamento|função|funções)|troc(?:ou|uei) de (?:emprego|empresa|área)|"
            r"transferid[oa] para|passei para (?:a|o|outr[oa]) (?:área|setor|departamento|unidade|filial))(?: |,|\.|;|!|$)",
            r"(?:já não|não|deixei de) (?:\S+ )?(?:sou (?:\S+ )?(?:responsável|a pessoa|o responsável|a responsável|"
            r"encarregad[oa])|é (?:\S+ )?(?:responsável|comigo|da minha área|a minha área)|trato|trata|cuido|cuida|me "
            r"ocupo|ocupo-me|acompanho) (?:\S+ ){0,3}(?:mais|disso|deste|desta|desse|dessa|compras|do tema|assunto|isto|"
            r"isso|por)",
            r"(?:quem me substitui|me substitui|substitui-me|meu substituto|minha substituta|no lugar d[oa] (?:seu|dona|"
            r"senhora?|(?-i:[A-Z])\pL+)|assumi (?:o|a) (?:lugar|cargo|pasta|função|carteira)|assumiu o lugar|herdei (?:a|o|"
            r"as|os)|passo a pasta|passei a pasta|passei o bastão|me despeço|despeço-me|para me despedir|sucessor "
            r"d[oa])(?: |,|\.|;|!|$)",
            r"(?:contrato (?:\S+ ){0,4}(?:terminou|termina|acabou|venceu|não (?:me |lhe )?(?:foi )?renov\pL+|chegou ao "
            r"fim)|não renovaram|fim de contrato|entrego as chaves|meu desligamento|desligamento)",
        ),
        over=(
            r"(?:não (?:saiu|saí|pediu demissão|pedi demissão|se aposentou|foi demitid[oa]|vai sair|vou sair|me reformo|me "
            r"aposento)|continuo (?:aqui|na empresa|a ser|no cargo|cá|sendo|à frente)|continua (?:aqui|na empresa|a ser|no "
            r"cargo|cá|sendo|connosco|conosco|à frente)|(?:fico|fica) (?:na empresa|cá|aqui|connosco)|sigo (?:aqui|na "
            r"empresa|à frente))",
            r"(?:retir(?:ei|ou)|voltei atrás n[oa]|desisti d[oa]) (?:\S+ )?(?:demissão|saída)",
        ),
        speaks_on=(
            "A dona Célia não trabalha mais aqui.",
            "Já não sou responsável pelas compras, é outra colega que trata disso.",
            "Deixei a empresa em maio.",
            "Hoje é o meu último dia.",
            "O Vítor foi transferido, me despeço em nome dele.",
        ),
        silent_on=(
            "Continuo a ser o seu contacto.",
            "Deixou o carro à porta.",
            "A saída fica à direita.",
        ),
        over_on=("O Nuno não saiu, estava de curso.", "Continuo aqui, à frente das compras."),
    ),
    "decider_left": Words(
        phrases=(
            rf"(?:meu|minha|nosso|nossa|o|a|do|da|seu|os|as) (?:\S+ )?{BOSS}(?: (?:\S+ ){{0,6}}|, (?:que|quem|o que|a que) "
            rf"(?:\S+ ){{0,9}}){GONE}",
            rf"(?:demitiram|despediram|trocaram|afastaram|exoneraram|mandaram embora|tiraram|morreu|caiu|saiu|renunciou|"
            rf"faleceu|foi-se embora|foi embora) (?:o|a|meu|minha|nosso|nossa|os) (?:\S+ )?{BOSS}",
            rf"(?:nov[oa]|próxim[oa]|futur[oa]) (?:\S+ )?(?:{BOSS}|direção|diretoria|gerência|gestão|administração|chefia|"
            rf"mesa diretora|conselho) (?:\S+ ){{0,4}}(?:chega|entra|quer|revê|vem|começa|assume|assumiu|tomou|toma|pede|"
            rf"está (?:a rever|revendo)|não (?:aprova|quer|assina|conhece)|mandou|cortou|prefere|parou|ainda)",
            r"(?:mudança (?:de|na|da) (?:direção|diretoria|gerência|chefe|chefia|diretor|diretora|gestão|presidência|"
            r"administração|comando|dono|governo)|troca (?:de|na|no) (?:direção|diretoria|chefe|chefia|comando|gestão|"
            r"presidência|diretor)|mudou (?:a|o) (?:direção|diretoria|chefe|chefia|gestão|diretor|dono|presidente)|sem "
            r"(?:diretor|diretora|chefe|gerente) (?:desde|até|há)|direção (?:interina|provisória)|diretor interino|dança "
            r"das cadeiras|acefalia)",
            r"(?:quem|aquele que|aquela que|a pessoa que) (?:\S+ ){0,6}(?:assinava|decidia|aprovava|apoiava|autorizava|ia "
            r"assinar|queria|mandava|defendia|bancava) (?:\S+ ){0,5}(?:saiu|já não|não está|foi|se foi|deixou|caiu)",
            r"(?:sucessor|sucessora|substituto|substituta) (?:\S+ )?(?:quer|revê|não |ainda|vem|chega|começa|pede|vai)",
            r"(?:cargo|lugar|vaga|posto|cadeira) (?:\S+ ){0,4}(?:vago|vaga|por preencher|vazi[oa]|desocupad[oa])",
        ),
        over=(
            rf"{BOSS} (?:\S+ )?(?:não (?:saiu|vai sair|se demitiu|pediu|foi)|continua (?:no|na|a|em|connosco)|fica|mantém-se)",
            rf"(?:nov[oa]) (?:\S+ )?(?:{BOSS}|direção|diretoria|gestão|administração) (?:\S+ ){{0,4}}(?:disse que sim|de "
            rf"acordo|aprovou|assinou|apoia|animad[oa]|deu luz verde|já aprovou|gostou)",
        ),
        speaks_on=(
            "Meu chefe saiu na semana passada.",
            "A diretora foi exonerada e ninguém assina.",
            "O novo gerente começa em maio e revê tudo.",
            "Houve mudança de direção.",
            "Demitiram o diretor da fábrica.",
        ),
        silent_on=(
            "O diretor continua no cargo.",
            "O meu chefe gosta do desenho.",
            "O diretor de fotografia pede mais luz.",
        ),
        over_on=("A gerente não saiu.", "A nova direção disse que sim."),
    ),
}

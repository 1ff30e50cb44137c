"""Portuguese, of Portugal and Brazil: what people say to an offer, as written in letters and as typed on a phone."""

from unghost.reading.acts.voices.voice import Voice

_BOARD = (
    r"(?:direção|direcção|conselho|comit[êé]|chef[ea]|gerente|gerência|diretor[a]?|cliente|administração|don[oa]|câmara|sócios?"
    r"|diretoria)"
)
_OTHER = (
    r"(?:outr[oa]s?|a concorrência|à concorrência|o concorrente|um concorrente|(?:uma|a) (?:empresa|casa|firma|solução)"
    r" (?:daqui|local|da zona|da região|interna)"
    r"|(?:um|o) fornecedor (?:local|daqui|da zona|atual))"
)
_GO_ON = (
    r"(?:continuar|avançar|prosseguir|seguir|comprar|contratar|fazer|renovar|adquirir|levar adiante|dar seguimento|aceitar"
    r"|fechar|assinar)"
)

VOICE = Voice(
    name="pt",
    no=(
        rf"\b(?:decidimos|decidi|optámos|optamos|optei|resolvemos|resolvi|preferimos) (?:\w+ )?(?:por )?não {_GO_ON}\b"
        rf"|\b(?:optámos|optamos|optei|escolhemos|escolhi|fechámos|fechamos|fechei|assinámos|assinamos|contratámos|contratamos"
        rf"|adjudicámos|adjudicamos|decidimos|ficámos|entregámos|entregamos|comprámos|compramos|fomos)"
        rf"(?: \w+)?(?: por| com| a| pela| pelo| o \w+)? ?{_OTHER}\b"
        rf"|\b(?:já |afinal )?não (?:\w+ )?(?:vamos|iremos|vou|podemos|poderemos|pretendemos|queremos) (?:mais )?{_GO_ON}\b(?!"
        rf" (?:já|hoje|antes|esta semana|sem|até|nada|isso hoje|perguntas?))",
        r"\bnão (?:avançaremos|seguiremos|prosseguiremos|daremos seguimento|avançamos)\b(?! antes)|\b(?:proposta|orçamento"
        r"|candidatura|oferta) (?:\w+ ){0,3}não (?:foi|ficou|será) (?:\w+ )?(?:selecionad|escolhid|aceit|aprovad|adjudicad"
        r"|contemplad)\w*"
        r"|\b(?:não|sem) (?:\w+ ){0,3}(?:orçamento|verba)\b.{0,60}\b(?:desist|deixamos|renunci|por isso não|abandon)\w*"
        r"|\b(?:já )?não (?:o |a |nos )?(?:precisamos|preciso|necessitamos|interessa|é preciso|é necessário)(?: mais)?(?: d\w+"
        r" \w+)?(?: mais)?(?=[.,!;]|$)(?<!não é preciso)(?<!não é necessário)(?<!não preciso)(?<!não precisamos)"
        r"|\bjá não (?:precisamos|preciso|necessitamos|interessa|faz sentido)\b|\bnão (?:precisamos|preciso) mais\b(?! (?:de"
        r" ajuda|informaç))",
        rf"\b{_BOARD} (?:\w+ )?(?:disse|decidiu|respondeu) (?:\w+ )?que não\b|\b{_BOARD} (?:\w+ )?(?:rejeit|recus|chumb|vet"
        rf"|reprov)(?:ou|aram)\b"
        r"|\bnão (?:faz|fez) sentido para nós\b|\bnão é (?:bem )?(?:o|aquilo) que (?:procuramos|precisamos|queremos)\b|\bé um"
        r" não\b|\ba resposta é (?:\w+ )?(?:não|negativa)\b"
        r"|\b(?:projeto|projecto|compra|investimento) (?:\w+ ){0,2}(?:foi|está|ficou) (?:\w+ )?(?:cancelad|anulad|suspens"
        r"|abandonad|descartad|sem efeito)\w*"
        r"|\bpreferimos (?:ficar|continuar|manter) (?:como|com|o que|assim)\b|\b(?:desistimos|abdicamos|declinamos|recusamos"
        r"|renunciamos)(?=[.,!;]|$| (?:d[aoe]|a|ao|à)\b)|\b(?:não nos convém|não nos serve)\b(?! (?:na|no|a|o) )"
        r"|\bestamos fora\b(?=[.,!;]|$)",
        r"\b(?:preferimos|escolhemos|aceitámos|ficámos com) (?:a|o) (?:proposta|oferta|solução|orçamento) (?:d[aeo]) (?!vossa"
        r"|sua|você)|\b(?:vamos|decidimos) deixar (?:cair|isso|para lá|estar)\b",
    ),
    yes=(
        r"\b(?:aceit|aprov|confirm|adjudic)(?:o|amos) (?:então |com gosto )?(?:a|o|a vossa|a sua|o vosso|o seu) ?(?:proposta"
        r"|orçamento|encomenda|oferta|pedido|contrato)\b"
        r"|\b(?:podem?|podes) (?:já |então )?(?:avançar|prosseguir|começar|faturar|arrancar|encomendar|mandar vir|seguir em"
        r" frente)(?=[.,!;]|$| com (?:a|o) (?:encomenda|pedido|obra|projeto))"
        r"|\b(?:contrato|orçamento|pedido|acordo|proposta|encomenda) (?:já )?(?:está|foi|fica|vai) (?:já )?(?:assinad|aceit"
        r"|confirmad|feit|aprovad|adjudicad)[oae]\b"
        r"|\bficamos (?:convosco|com vocês|com você|com a vossa|com a sua)\b|\b(?:segue|seguem|em anexo|anexo"
        r"|envio)\b.{0,30}\b(?:encomenda|contrato|orçamento|proposta|pedido|acordo)\b.{0,12}\bassinad[oa]\b",
        r"\b(?:têm|tem|tens) (?:\w+ )?luz verde\b|\bdecidimos (?:trabalhar|assinar|avançar|seguir|ficar|fechar) (?:com (?:vocês"
        r"|você|a vossa|a sua)|convosco)\b"
        rf"|\b{_BOARD} (?:já )?(?:aprovou|deu luz verde|disse que sim|aceitou|autorizou|aprovaram)\b|\b(?:confirm|formaliz)(?:o"
        rf"|amos) (?:a|o|a nossa|o nosso) (?:encomenda|pedido)\b"
        r"|\b(?:negócio fechado|está fechado)\b|^(?:ok,? |então |perfeito,? )?fechado\b|\bvamos comprar (?:a|o|as|os)\b"
        r"|\b(?:façam|faça|vamos fazer) (?:a encomenda|o pedido)\b|\bé um sim\b",
        r"\b(?:assino|assinamos|encomendamos|compramos)(?=[.,!;]|$| e (?:devolvo|envio|mando|já)| (?:\d+|uma?|dois|duas|três"
        r"|quatro|cinco|seis|oito|dez|doze|vinte|tod[oa]s)\b)|\b(?:chef[ea]|direção|conselho|gerente|sócios?) (?:está de acordo"
        r"|concorda|concordou)\b",
    ),
    unsure=(
        r"(?<!-)\bse\b(?! (?:trata|justifica))|\b(?:caso|talvez|provavelmente|em princípio|ainda|quando|assim que|logo que"
        r"|antes de|(?:ano|mês) passado|há \w+ anos?|minha (?:irmã|mãe|prima)|meu (?:irmão|vizinho|primo|cunhado)"
        r"|vizinh[oa]s?|não dissemos|ninguém|poderia\w*|disse-me|à espera|aguard\w+|por agora|de momento|por enquanto|neste"
        r" momento|atualmente)\b",
    ),
    denied=(r"\b(?:não|nunca|nem|concorr\w+|outr[oa]s?)\b",),
    promises=(
        r"\b(?:(?:ligo|telefono|escrevo|envio|mando|digo|dou|passo|respondo|confirmo|aviso|informo|faço|mantenho|trago|entrego"
        r"|levo|devolvo|conto)(?:-(?:lhe|lhes|te|vos|o|a|os|as))\b)"
        r"|\b(?:responderemos|responderei|enviaremos|enviarei|ligarei|ligaremos|avisarei|avisaremos|informaremos|informarei"
        r"|confirmarei|confirmaremos|contactaremos|contactarei|voltarei|voltaremos|darei|daremos|mandarei|retornarei)\b"
        r"|\b(?:te|lhe|vos) (?:retorno|ligo|mando|envio|aviso|digo|respondo|confirmo|passo|dou|escrevo|falo)\b(?! que não)",
        r"\b(?:terá|terás|terão|tem|recebe|recebes|recebem|receberá|receberás|receberão|vai receber|vais receber|vai ter)"
        r" (?:\S+ ){0,4}(?:notícias|resposta|minhas|nossas|amanhã|hoje|na (?:segunda|terça|quarta|quinta|sexta|próxima)|até"
        r"|esta semana|proposta|orçamento|contrato)\b(?! (?:já|sempre))(?<!tem proposta)(?<!tem contrato)(?<!tem"
        r" resposta)(?<!tem hoje)"
        r"|\b(?:entro|entrarei|entraremos|entramos) em conta[ct]*o\b|\b(?:falo|vejo|confirmo|verifico|pergunto) (?:com|ao|à"
        r"|isso)\b|\bvou (?:fazer|tratar|ver|falar|ligar|enviar|mandar|dar|confirmar|passar|preparar)\b"
        r"|\bmanteremos?\b|\bcomprometo-me\b|\bfico de (?:ligar|enviar|mandar|dizer|confirmar|avisar)\b",
    ),
    no_promises=(
        r"\b(?:não|nunca|jamais|nem) (?:lhe|lhes|te|vos|me|o|a|vou|vamos|irei|voltarei|ligo|escrevo)\b",
        r"\b(?:escrevo|ligo|contacto)(?:-lhe|-vos|-te)? (?:por|para|porque|sobre|a propósito|em nome|devido)\b",
    ),
    asks=(
        r"\b(?:manda|mandas|mande|envia|envias|envie|diz|dizes|diga|passa|passas|passe|confirma|confirme|faz|dá|dás|dê|explica"
        r"|explique|prepara)-(?:me|nos)\b|\bme (?:manda|envia|passa|diz|dá|confirma|faz|liga amanhã|explica)\b(?! (?:que|uma"
        r" impressão))"
        r"|\b(?:podia|podias|podiam|poderia|poderiam|pode|podes|podem|consegue|consegues|conseguem|conseguia|dava para) (?:me "
        r"|nos |por favor )?(?:envi|mand|diz|pass|faz|confirm|prepar|expli|dar|ver|verific|indic|esclarec|reenvi|mostr|ajud"
        r"|adiar|entreg)\w*(?:-(?:me|nos))?\b"
        r"|\b(?:gostava|gostaria|gostávamos|gostaríamos|queria|queríamos|quero|precisava|precisávamos|precisaria) (?:de |que"
        r" )?(?:saber|ver|receber|conhecer|ter|um|uma|o|a|os|as)\b",
        r"\bagradecia\b|\bagradeço (?:que|o envio|se|a confirmação|uma resposta)\b|\bagradecíamos\b|\b(?:seria|é) possível"
        r" (?:\w+r\b|que|um|uma|o|a)|\bprecis(?:ávamos|ava) de\b"
        r"|^(?:e |mas |olá,? |uma pergunta:? )?(?:quanto|quantos|quantas|como|qual|quais|onde|o que|que) (?:custa|custaria"
        r"|custam|fica|ficaria|demora|é|seria|são|podem|pode|tempo|prazo|preço|inclui|há|sai|dia)\b(?! (?:bom|pena))(?![^?]*,"
        r" (?:está|vem) )"
        r"|^(?:e )?quando (?:podem|poderiam|conseguem|pode|consegue|podes) \w+[^,]*$|^(?:e |mas |também )?(?:existe|têm|há"
        r"|fazem|inclui|dá para|pode ser|tem) (?:também |em |um |uma |algum|alguma|outro|desconto|com |\w+r )[^,?]{2,60}$"
        r"|^também (?:existe|há|têm|tem) [^,?]{2,60}$",
        r"^(?:e )?também (?:fazem|faz|entregam|vendem|trabalham) [^,?]{2,60}$",
    ),
    no_asks=(r"\bnão hesitem?\b|\bdesculpe\b(?=.{0,30}(?:demora|atraso|incómodo))|\bprecisamos primeiro\b",),
    frees=(
        r"\b(?:sem|não há|não tenho|não temos|nenhuma) (?:qualquer |nenhuma )?(?:pressa|urgência|stress|estresse)\b|\bnão (?:é"
        r"|está) (?:\w+ )?urgente\b|\bnão (?:precisa|precisas|precisam|tem|tens|têm|é preciso|é necessário|vale a pena) (?:de "
        r"|que )?(?:me |nos )?(?:respond|fazer nada|responder)\w*"
        r"|\bnão é (?:necessári[oa]|precis[oa]) (?:uma )?(?:respo\w+)\b|\b(?:leve|leva|tome|use) o tempo que\b|\bcom (?:toda a"
        r" )?calma\b(?=[.,!;]|$)",
        r"\b(?:só|apenas|somente) para (?:sua|tua|vossa|seu) (?:informação|conhecimento)\b|\bescus(?:a|as|am) de (?:responder"
        r"|\w+ nada)\b|\bnão (?:requer|exige|carece de|espero) (?:uma )?resposta\b|\bquando (?:puder|puderem|puderes|tiver"
        r" tempo)\b(?=[.,!;]|$)",
    ),
    written=(
        r"\b(?:melhor|preferencialmente|de preferência|só|apenas|somente|unicamente|sempre) (?:por|via) (?:e-?mail|mail|escrito"
        r"|correio eletrónico)\b|\bprefir\w+ (?:\w+ )?(?:o |os |por |um |via )?(?:e-?mails?|mails?|escrito|escrever)\b"
        r"|\b(?:por|pelo|ao) telefone,? não\b|\bnão (?:me ligue|me liguem|me ligues|me telefone|ligue|liguem|telefone)(?=[.,!;]"
        r"|$)|\bum (?:e-?mail|mail) (?:chega|basta|é suficiente)\b|\bprefir\w+ que me (?:escrev|mand|envi)\w*",
        r"\b(?:melhor|prefiro) escrever\b|\b(?:e-?mail|mail) é (?:\w+ )?(?:a melhor|o melhor|mais fácil|preferível|melhor)\b"
        r"|\bpor escrito,? (?:por favor|de preferência|melhor|obrigad[oa])\b|\bsem (?:telefonemas|chamadas|ligações)\b"
        r"|\bescreva-me em vez\b|\bnão atendo (?:o )?telefone\b",
    ),
    no_written=(r"\bprefir\w+ que me lig\w+|\bnão me ligue\w* (?:antes|depois|mais tarde|entre)\b",),
)

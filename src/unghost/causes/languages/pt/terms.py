"""Portuguese: parts of phrases that more than one phrase needs; each one group."""

from __future__ import annotations

THE = (
    r"(?:o |a |os |as |um |uma |do |da |dos |das |no |na |ao |à |meu |minha |nosso |nossa |seu |sua |este |esta |pelo |"
    r"pela |de |aos )"
)
MONTH = r"(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|jan|fev|set|out|nov|dez)"
WHEN = (
    rf"(?:{MONTH}|q[1-4]|[1-4]t|primavera|verão|outono|inverno|natal|páscoa|carnaval|festas|feriad[oã]\pL*|férias|vindima|"
    rf"colheita|safra|eleições|fecho|fechamento|balanço|inventário|auditoria|mudança|feira|temporada|são joão|reveillon|"
    rf"ano novo|ano letivo"
    r"|trimestre|semestre|ano|mês|semana|quinzena|exercício|segunda|terça|quarta|quinta|sexta|\d{1,2}(?:/\d+)?|20\d\d|"
    r"(?:um|uma|dois|duas|três|quatro|seis|oito|quinze|uns|umas|\d+) (?:dias|semanas?|meses|mês|anos?))"
)
THEN = (
    rf"(?:(?:em|no|na|para|pra|pro|após|depois d[oae]s?|depois|passad[oa]s?|a partir d[eoa]|lá para|por volta d[eo]|daqui "
    rf"a|dentro de|no final d[eo]|no fim d[eo]|no início d[eo]|no começo d[eo]|em meados de|meados de|início de|começo de|"
    rf"final de|fim de|fins de|finais de|lá pra|lá por|até|a seguir a[os]?) (?:\S+ ){{0,3}}{WHEN}"
    r"|(?:a|na|o|no)? ?(?:semana|mês|ano|trimestre|semestre) que vem|(?:na|no|para a|para o|pro|pra) (?:próxim[oa]|"
    r"outr[oa]) (?:semana|mês|ano|trimestre|semestre)|ano que vem|mês que vem|semana que vem)"
)
BOSS = (
    r"(?:chefe|chefia|patrão|patroa|diretor|diretora|gerente|gestor|gestora|don[oa]|presidente|presidenta|superintendente|"
    r"responsável|secretári[oa]|prefeit[oa]|reitor|reitora|superior|coordenador|coordenadora|encarregad[oa]|administrador|"
    r"administradora|sóci[oa]|(?-i:CEO|CFO|COO|CTO|DG)|vice-?presidente"
    r"|vereador|vereadora|provedor|provedora|supervisor|supervisora|diretor-geral|diretora-geral|padrinho|comandante|"
    r"proprietári[oa])"
)
GONE = (
    r"(?:saiu|sai|foi embora|foi-se embora|deixou|foi (?:demitid|despedid|afastad|exonerad|destituíd|substituíd|trocad|"
    r"desligad|transferid|mandad|dispensad)[oa]|se aposentou|aposentou|reformou-se|reforma-se|pediu (?:demissão|as contas|"
    r"exoneração|para sair)|demitiu-se|já não (?:está|é|trabalha)|não está mais|não é mais|morreu|faleceu|caiu|se desligou|"
    r"renunciou|vendeu|está de saída|largou|foi para a (?:reforma|concorrência)|bateu com a porta|mudou de)"
)
BODY = (
    r"(?:direção|diretoria|jurídico|departamento jurídico|advogad[oa]s?|compras|comitê|comité|conselho|financeir[oa]|"
    r"finanças|contabilidade|contador|contadora|contabilista|controladoria|tesouraria|administração|central|matriz|"
    r"casa-mãe|sede|grupo|ti|informática|segurança|compliance|qualidade|rh"
    r"|recursos humanos|câmara|prefeitura|município|junta|ministério|governo|secretaria|estado|banco|seguradora|seguro|"
    r"senhorio|locador|proprietári[oa]s?|condomínio|síndico|síndica|arquitet[oa]|notário|cartório|auditor(?:ia|es)?|"
    r"fundação|bispo|cúria|sindicato|comissão|sóci[oa]s?|investidor(?:es)?|acionistas?"
    r"|chefe|chefia|diretor|diretora|gerente|don[oa]|patrão|patroa|marido|mulher|esposa|esposo|irmão|irmã|fornecedor|"
    r"franqueador|franquia|licitação|reitoria|bombeiros|vigilância sanitária|anvisa|inspeção|engenharia|presidente|"
    r"prefeit[oa])"
)
NOD = (
    r"(?:aval|aprovação|autorização|permissão|licença|alvará|assinatura|luz verde|sinal verde|ok|okay|carimbo|parecer|"
    r"validação|orçamento|ordem de compra|pedido de compra|resposta|decisão|despacho|deferimento|laudo|crédito|empréstimo|"
    r"financiamento|verba|subsídio|fundos|retorno|liberação|homologação|visto|números|cabimento|benção|posição|"
    r"posicionamento|empenho)"
)
MAIL = (
    r"(?:e-?mails?|emails?|mensagem|mensagens|cartas?|propostas?|orçamentos?|cotação|convites?|arquivos?|anexos?|"
    r"documentos?|ficheiros?|pdf|recado|correio)"
)
KIN = (
    r"(?:mãe|pai|mamãe|papai|mulher|marido|esposa|esposo|companheir[oa]|namorad[oa]|filh[oa]s?|irmão|irmã|avô|avó|vó|vô|"
    r"sogr[oa]|ti[oa]|bebê|bebé|menin[oa]|net[oa]s?|sobrinh[oa]|cunhad[oa]|cachorr[oa]|cão|gémeos|gêmeos|prim[oa]|família|"
    r"pequen[oa]|velh[oa]|miúd[oa]s?|genro|nora)"
)
RIVAL = (
    r"(?:fornecedor(?:es|a)?|empresa|companhia|agência|opção|solução|proposta|alternativa|fabricante|parceir[oa]|"
    r"escritório|marca|casa|loja|oficina|sistema|programa|software|ferramenta|equipa|consultoria|distribuidor|concorrente|"
    r"prestador|pessoal|orçamento)"
)

/** Tidying a link before it is sent. */

export const link = {
  'link.title': 'Arrumar o link',
  'link.open': 'Arrumar este link',
  'link.card-title': 'Parâmetros para links que vão para o {app}',
  'link.card-description': 'Marque de onde vêm as visitas e tire o que o link juntou no caminho.',
  'link.lead':
    'Defina os parâmetros que dizem às suas estatísticas de onde veio uma visita e tire o que o link juntou no caminho. Nada é buscado antes de você pedir.',
  'link.field': 'Link',
  'link.update': 'Atualizar',
  'link.presets': 'Enviado por',
  'link.preset.status': 'Status',
  'link.preset.chat': 'Conversa',
  'link.preset.group': 'Grupo',
  'link.preset.channel': 'Canal',
  'link.preset.business': 'Empresa',
  'link.preset-hint':
    'Preenche a origem e a mídia. Escritas do mesmo jeito em todos os links, cada via fica em uma só linha das suas estatísticas.',
  'link.utm': 'Parâmetros para as suas estatísticas',
  'link.utm.source': 'Origem',
  'link.utm.medium': 'Mídia',
  'link.utm.campaign': 'Campanha',
  'link.utm.content': 'Conteúdo',
  'link.utm.term': 'Termo',
  'link.utm-more': 'Conteúdo e termo',
  'link.utm-hint.source': 'De onde as pessoas vêm: whatsapp',
  'link.utm-hint.medium': 'Por qual via: status, chat, group',
  'link.utm-hint.campaign': 'Para que serve: oferta-outono',
  'link.utm-hint.content': 'Qual de vários links: imagem, botao',
  'link.utm-hint.term': 'Uma palavra de busca; aqui quase nunca é preciso',
  'link.utm-now': 'No link agora: {values}',
  'link.result': 'Link pronto',
  'link.none': 'Cole um link, e o link pronto aparece aqui.',
  'link.length': '{count, plural, one {# caractere} other {# caracteres}}',
  'link.length-note':
    'Até {scan, number} podem ser verificados aqui. Uma mensagem de texto da Cloud API comporta {message, number}, link incluído. O {app} não informa limite para um link.',
  'link.qr': 'Código QR do link pronto',
  'link.qr-too-long': 'O link é longo demais para um código que os celulares leiam bem.',
  'link.notes': 'Sobre este link',
  'link.note.scheme-added':
    'Faltava https:// e agora está lá: programas que enviam mensagens recusam um link sem ele.',
  'link.note.http':
    'O link começa com http://. Os celulares atuais pedem https:// no lugar e, segundo guias publicados, páginas http:// não ganham cartão.',
  'link.note.clutter':
    '{names} veio com um clique em {services}. Quem abrir este link é contado como aquele clique.',
  'link.note.utm-there':
    'O link já diz {names}. Fica como está, a menos que você preencha o campo desse nome.',
  'link.note.utm-twice':
    '{name} aparece mais de uma vez no link: {values}. Os programas divergem sobre qual contam. Preencha o campo, e só o seu fica.',
  'link.note.utm-behind-fragment':
    'Parâmetros depois de # não chegam a nenhum servidor, e a maioria das estatísticas não os vê. Use os campos: eles vão antes.',
  'link.note.utm-capitals':
    'Maiúsculas em {values}: a maioria das estatísticas conta “WhatsApp” e “whatsapp” como dois.',
  'link.note.not-utf8':
    '{part} não é UTF-8. Fica como está; cada programa que ler o link pode entender outra letra.',
  'link.note.secret': 'Isto parece uma credencial: {names}. Quem receber o link recebe isso também.',
  'link.note.short':
    '{host} leva a outro endereço. Se os parâmetros deste link chegam lá, depende de {host}; no link longo, chegam. Uma verificação mostra cada salto.',
  'link.note.too-long-to-check':
    'Com os parâmetros, o link tem {chars, number} caracteres, mais que os {max, number} que podem ser verificados aqui.',
  'link.press.https': 'Usar https://',
  'link.press.clutter': 'Tirar as marcas de clique',
  'link.press.utm': 'Tirar estes parâmetros',
  'link.refused.not-a-link': 'Isto não é um endereço da web. Cole um só link, como https://example.com/page.',
  'link.refused.scheme': '“{scheme}:” não abre nenhuma página em uma conversa. Um link começa com https://.',
  'link.refused.too-long':
    'Isto tem {chars, number} caracteres. Aqui um link tem no máximo {max, number}, como em uma verificação.',
  'link.refused.own-machine':
    'Este endereço é o próprio computador que o abre. Quem receber o link não vê nada seu.',
  'link.refused.private-network': 'Só a sua rede conhece este endereço. Quem receber o link não vê nada.',
  'link.refused.credentials':
    'O que está antes do @ é um nome de usuário ou uma senha, e todo mundo o receberia. Tire isso.',
  'link.refused.redacted':
    'Relatórios não guardam credenciais, por isso falta uma parte deste link (•••). Cole o link inteiro.',
  'link.signed': 'Este link é assinado, por isso nada foi acrescentado',
  'link.signed-of': 'Este link é assinado para {service}, por isso nada foi acrescentado',
  'link.signed-covers':
    '{parameter} cobre a consulta inteira: com um parâmetro a mais, {service} recusa o link, e não há página nem cartão.',
  'link.signed-may':
    '{parameter} assina este link. Não dá para ver o que cobre; se for a consulta, um parâmetro a mais faz o servidor recusar o link.',
  'link.signed-instead': 'O que funciona no lugar',
  'link.signed.sign-last': 'Para os parâmetros: ponha-os primeiro no endereço e mande assinar depois.',
  'link.signed.page':
    'Envie uma página pública sua que leve ao arquivo, com os parâmetros no link dessa página. Ela tem um cartão próprio, e a assinatura fica fora da conversa.',
  'link.signed.redirect': 'Ou um link curto seu que leve ao assinado: os cliques são contados ali.',
  'link.signed.renew':
    'Para um cartão novo: mande assinar de novo. Uma assinatura nova é um link novo, que os celulares buscam outra vez.',
  'link.signed.ends':
    'Um link assinado vence em uma hora marcada. O cartão fica na conversa e então não abre nada.',
  'link.check': 'Os parâmetros mudam o cartão?',
  'link.check-lead':
    'Alguns sites respondem aos parâmetros com outra página, outras tags ou um redirecionamento que os perde. Mais uma análise, do link pronto, mostra isso.',
  'link.check-button': 'Verificar o link pronto',
  'link.checking': 'Verificando…',
  'link.check-first': 'Defina primeiro um parâmetro: o link como está já foi verificado.',
  'link.check-plain': 'Mostra o cartão do link pronto e cada salto até a página.',
  'link.check-refused': 'O link pronto não foi verificado. {why}',
  'link.answer.same': 'O mesmo cartão: os parâmetros não mudam nada do que as pessoas veem.',
  'link.answer.other': 'Outro cartão com os parâmetros. {outcome}.',
  'link.answer.unknown': 'Não dá para saber: uma das duas análises não conseguiu ler a página.',
  'link.answer.status': 'Com os parâmetros, o servidor responde com o status {status} e sem página.',
  'link.answer.tags-differ': 'Mesmo assim, as tags no código-fonte são diferentes.',
  'link.answer.lost':
    'Um redirecionamento perde {names} antes de chegar à página, então suas estatísticas nunca veem isso. Faça com que ele leve a consulta adiante.',
  'link.answer.og-url.drops':
    'og:url cita a página sem os seus parâmetros. Tudo bem: a mensagem leva o link como você o envia, e o toque abre esse.',
  'link.answer.og-url.keeps':
    'og:url repete os seus parâmetros. A Meta pede ali o endereço limpo, sem o que muda de visita para visita.',
  'link.answer.og-url.other': 'og:url cita outro endereço: {value}. O link na mensagem continua sendo o seu.',
  'link.answer.og-url.none': 'A página não tem og:url; o {app} usa o próprio link.',
  'link.answer.known':
    'O que se sabe de og:url: a mensagem leva o link como foi escrito, e sua definição pública não tem mais campo para outro endereço. Em 2024, o {app} para Android tirava de og:url a última linha do cartão; em 2026, tira do link. Ninguém publicou o que um iPhone faz.',
  'link.answer.compare': 'Comparar os dois',
  'link.answer.report': 'Relatório do link pronto',
  'link.hops': 'Aonde o link leva',
  'link.hops-none': 'Não há redirecionamento.',
  'link.hops-count':
    '{count, plural, one {# redirecionamento} other {# redirecionamentos}}. O {app} segue até {max, number}, cada um pelo status; não segue um redirecionamento por script nem por uma atualização dentro da página.',
  'link.hops-not-known': 'Uma verificação mostra cada salto: o host, o que é e se o {app} segue dali.',
  'link.hop.shortener': 'Encurtador',
  'link.hop.brand': 'Domínio curto de uma marca',
  'link.hop.app-door': 'Porta para um aplicativo',
  'link.hop.counter': 'Conta cliques',
  'link.hop.to-https': 'De http para https',
  'link.hop.www': 'Com ou sem www',
  'link.hop.same-site': 'No mesmo site',
  'link.hop.other-site': 'Para outro site',
  'link.hop.page': 'A página',
  'link.hop.no-page': 'Sem página',
  'link.hop-followed': 'O {app} segue',
  'link.hop-ends': 'O {app} lê aqui',
  'link.hop-none': 'Aqui não há cartão',
  'link.hop-sets': 'Define o endereço final',
  'link.hop-drops': 'Perde {names}',
  'link.short': 'Seu próprio link curto',
  'link.short-lead':
    'O link pronto vai para {host} quando você clica, e não antes. Quem mantém este servidor escolheu esse serviço.',
  'link.short-button': 'Criar um link curto',
  'link.short-working': 'Criando…',
  'link.short-made': 'Link curto',
  'link.short-copy': 'Copiar o link curto',
  'link.short-check': 'Verificar o link curto',
  'link.fresh': 'Quando os celulares mostram um cartão antigo',
  'link.fresh-front':
    '{service} fica na frente desta página e ainda pode ter a antiga. Esvazie-o primeiro: {way}.',
  'link.fresh-signed':
    'Este link é assinado, e um número no fim o quebraria. Mande assinar de novo: isso também dá um link novo.',
  'link.fresh-more': 'O que ajuda contra um cartão antigo e o que não',
  'link.to-business': 'Este link pela Cloud API',
} as const

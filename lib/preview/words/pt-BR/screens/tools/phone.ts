/** Saying what one’s own phone showed, and the counts of what people said. */

export const phone = {
  'phone.title': 'O que seu celular mostrou?',
  'phone.link': 'Diga o que seu celular mostrou',
  'phone.lead':
    'Envie o link para você, olhe a mensagem e diga o que ela mostra. Isso fica guardado com este relatório, só para você; apenas as contagens nos mostram onde uma regra está errada.',
  'phone.where': 'Onde você viu',
  'phone.what': 'O que mostrou',
  'phone.predicted': 'Previsto: {seen}',
  'phone.seen.large': 'Imagem grande',
  'phone.seen.small': 'Imagem pequena',
  'phone.seen.text': 'Texto sem imagem',
  'phone.seen.nothing': 'Só o link',
  'phone.note': 'Algo mais',
  'phone.note-hint': 'Opcional, até 280 caracteres: o celular ou a versão do aplicativo, por exemplo.',
  'phone.screenshot': 'Captura da mensagem',
  'phone.screenshot-hint':
    'Opcional. JPEG, PNG ou WebP, no máximo {limit}. Recorte até ficar só a mensagem: o arquivo inteiro é enviado. Fica guardada uma cópia sem local, hora nem aparelho; só você pode abri-la, e ela é apagada com a análise.',
  'phone.crop-top': 'Cortar em cima: {percent, number} %',
  'phone.crop-bottom': 'Cortar embaixo: {percent, number} %',
  'phone.crop-hint': 'Só o que sobra é enviado.',
  'phone.keep': 'Guardar',
  'phone.kept': 'Visto até agora',
  'phone.agrees': '{where}: {seen}, como previsto.',
  'phone.differs': '{where}: {seen}. Previsto: {predicted}.',
  'phone.alt': 'Sua captura',
  'phone.remove': 'Retirar',
  'phone.thanks.agrees': 'Obrigado. Seu celular mostra o que foi previsto.',
  'phone.thanks.differs':
    'Obrigado. A diferença é contada junto com as regras por trás dela. Os motivos mais comuns são estes:',
  'phone.reason.cache':
    'O celular ainda tinha um cartão anterior. Envie o link que os celulares buscam de novo, abaixo.',
  'phone.reason.network':
    'A conexão estava lenta. Quem monta o cartão é o celular que envia, em segundos: espere por ele antes de tocar em enviar.',
  'phone.reason.surface':
    'Foi enviado de um aplicativo diferente do escolhido. O cartão é montado onde a mensagem é enviada, não onde é lida.',
  'phone.reason.version': 'O aplicativo é antigo ou de teste. Escreva a versão na observação.',
  'phone.reason.page': 'A página mudou desde a análise. Analise de novo.',
  'insights.title': 'Previsto e visto',
  'insights.lead':
    'O que as pessoas disseram que o celular mostrou, ao lado do previsto. Só contagens: nenhum endereço e nenhuma pessoa.',
  'insights.none': 'Ninguém disse nada ainda.',
  'insights.agreement': 'Com que frequência coincidiram',
  'insights.ruleset': 'Regras',
  'insights.client': 'Cliente',
  'insights.predicted': 'Previsto',
  'insights.seen': 'Visto',
  'insights.agreed': 'Coincidiu',
  'insights.of': '{agreed, number} de {total, number}',
  'insights.interval': 'com 95 % de confiança: de {low} a {high}',
  'insights.suspects': 'Regras que podem estar erradas',
  'insights.suspect': 'Causa',
  'insights.unexplained': 'Nenhuma regra chega perto',
  'insights.count': 'Vezes',
  'insights.csv': 'Baixar como CSV',
} as const

/** The help for a card that stays old. */

export const cache = {
  'cache.title': 'Quando um cartão continua antigo',
  'cache.more': 'Mais ajuda',
  'cache.card-title': 'Um cartão do {app} que não muda: o que ajuda',
  'cache.card-description':
    'O que leva o cartão novo aos celulares, aparelho por aparelho, e o que não leva.',
  'cache.lead':
    'O celular de quem envia faz o cartão e o guarda. Nada em um site o tira de lá; um link que nenhum celular conhece traz o novo.',
  'cache.site': 'Primeiro, o site',
  'cache.site.check':
    'Verifique o link aqui. Se o relatório mostrar o cartão novo, o site está pronto e só os celulares estão atrasados.',
  'cache.site.empty':
    'Se mostrar o antigo, esvazie o que ainda entrega a página antiga: primeiro o cache do próprio site, como um plugin de cache do WordPress, depois o que fica na frente do site.',
  'cache.site.image':
    'Dê a uma imagem nova um nome de arquivo novo, para que nenhum cache no caminho entregue a antiga.',
  'cache.fronts': 'Na frente do site',
  'cache.fronts-hint': 'Um relatório diz qual destes serviços fica na frente da sua página.',
  'cache.front.cloudflare': 'Caching → Configuration → Custom Purge, com o endereço da página',
  'cache.front.akamai': 'Fast purge por URL, com o endereço da página',
  'cache.front.fastly': 'Purge → Purge URL, com o caminho da página',
  'cache.front.cloudfront': 'Invalidations → Create invalidation, com o caminho da página',
  'cache.front.vercel': 'CDN → Caches → Purge Cache; um novo deploy faz o mesmo',
  'cache.front.netlify': 'Cada deploy o esvazia: Deploys → Trigger deploy',
  'cache.helps': 'O que ajuda',
  'cache.helps.new-link':
    'Envie o link com um número no fim. Para um celular é um link novo, e a página é a mesma.',
  'cache.helps.other-phone': 'Envie de um celular que nunca teve este link no campo de mensagem.',
  'cache.helps.wait': 'Espere: um cartão costuma ficar guardado por algumas horas. Ninguém promete quantas.',
  'cache.helps.make': 'Criar o link novo',
  'cache.devices': 'Em cada aparelho',
  'cache.device.android':
    'Android: Configurações → Apps → {app} → Armazenamento → Limpar cache. Depois cole o link de novo e espere o cartão acima do campo antes de enviar.',
  'cache.device.ios':
    'iPhone: não se conhece esse ajuste, e não está publicado por quanto tempo um iPhone guarda um cartão. Envie o link novo.',
  'cache.device.web':
    'Web e Desktop: a janela pede o cartão ao celular e o guarda enquanto está aberta. Recarregue-a quando o celular mostrar o cartão novo.',
  'cache.device.channel':
    'Canais: quem busca a página são os servidores da Meta. Não se sabe se algo esvazia o que guardam.',
  'cache.device.sent':
    'Mensagens já enviadas: o cartão faz parte da mensagem e fica. Apague-a para todos e envie o link de novo.',
  'cache.not': 'O que não ajuda',
  'cache.not.debugger':
    'O Sharing Debugger do Facebook. Ele esvazia o que os servidores da Meta guardam, e os celulares buscam a página por conta própria.',
  'cache.not.recipient':
    'Pedir a quem recebe que esvazie algo: o celular de quem recebe nunca busca a página.',
  'cache.not.tags':
    'Mais tags, como itemprop="image", og:image:secure_url, twitter:card ou outro og:type: os celulares não leem nenhuma delas.',
  'cache.not.robots': 'Outro robots.txt: os celulares não o pedem.',
  'cache.not.fragment':
    'Algo depois de #: nenhum servidor vê isso. Não se sabe se um celular o toma por um link novo.',
  'cache.not.signed': 'Um número no fim de um link assinado: o servidor o recusa. Mande assinar de novo.',
} as const

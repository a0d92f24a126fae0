/** What people are told when we refuse or fail. */
import { phraseWords } from '../../typed'

export const error = phraseWords<'error'>()({
  'error.title.bad-input': 'Não conseguimos ler isto',
  'error.title.forbidden': 'Isto não é permitido',
  'error.title.unauthorized': 'É preciso uma chave',
  'error.title.too-large': 'É grande demais',
  'error.title.not-found': 'Não há nada aqui',
  'error.title.conflict': 'Isto não pode ser feito agora',
  'error.title.rate-limited': 'Demais de uma vez',
  'error.title.internal': 'Algo falhou do nosso lado',
  'error.title.unavailable': 'Indisponível no momento',
  'error.title.disk-full': 'O disco deste servidor está cheio',
  'error.not-found.scan': 'Esta análise não existe, ou não é sua para ver.',
  'error.not-found.link': 'Este link não existe, ou não é seu para ver.',
  'error.not-found.picture': 'Esta imagem não existe, ou não é sua para ver.',
  'error.not-found.shared-report': 'Este relatório compartilhado não existe, ou não é seu para ver.',
  'error.not-found.example': 'Este exemplo não existe.',
  'error.input.unreadable': 'Isto não pode ser lido.',
  'error.input.no-address': 'Cole um endereço.',
  'error.input.too-long': 'Isto é mais longo que qualquer endereço.',
  'error.input.search-too-long': 'Busque com no máximo 200 caracteres.',
  'error.input.no-such-verdict': 'Esse veredito não existe.',
  'error.input.no-such-order': 'Essa ordem não existe.',
  'error.input.no-such-page': 'Esta página da lista não existe. Comece da primeira.',
  'error.input.expiry': 'Um link expira no mínimo depois de um dia e no máximo depois de dez anos, ou nunca.',
  'error.input.other-address': 'Uma nova verificação consulta o mesmo endereço de antes.',
  'error.input.note-too-long': 'Uma observação tem no máximo 280 caracteres.',
  'error.input.too-many-scans': 'Escolha menos análises de uma vez.',
  'error.source.no-address':
    'Diga qual endereço a página tem ou terá. Um local, como http://localhost:3000/, também serve.',
  'error.source.empty': 'Cole o código da página ou escolha o arquivo dela.',
  'error.source.too-large': 'Isto passa de {limit}. Use só o HTML da página, sem as imagens e os scripts.',
  'error.source.no-html':
    'Não há HTML aqui. No navegador, escolha “Exibir código-fonte da página”, selecione tudo e copie.',
  'error.source.other-file':
    'Este arquivo não é uma página: é uma imagem, um arquivo compactado ou outra coisa. Salve a página como HTML e escolha esse arquivo.',
  'error.source.mhtml':
    'Esta página foi salva em um único arquivo (MHTML), que não pode ser lido aqui. Salve-a de novo e escolha “Página da web, somente HTML”.',
  'error.push.closed':
    'Este servidor não aceita relatórios de fora. Quem o administra pode permitir isso com CARDPROOF_PUSH_KEYS.',
  'error.push.key': 'Envie uma das chaves deste servidor: “Authorization: Bearer …”.',
  'error.push.too-large': 'O relatório e as imagens passam de {limit}.',
  'error.push.unreadable':
    'Isto não é um relatório que esta versão do Cardproof consiga ler. Envie com a versão que o servidor usa.',
  'error.push.picture': 'Uma das imagens está faltando ou não é uma miniatura JPEG de um cartão.',
  'error.push.other-content': 'Outro relatório já foi enviado com esta Idempotency-Key.',
  'error.image.empty': 'Escolha primeiro um arquivo de imagem.',
  'error.image.too-many-bytes': 'Esta imagem pesa mais de {limit}. Escolha uma mais leve.',
  'error.image.not-a-picture': 'Este arquivo não é uma imagem que se possa abrir.',
  'error.image.format-not-opened':
    'Imagens deste tipo não podem ser abertas aqui. Salve-a como JPEG, PNG, WebP, GIF, AVIF, TIFF ou SVG.',
  'error.image.too-many-pixels':
    'Esta imagem tem mais de {megapixels, number} megapixels ou precisa de memória demais. Reduza-a antes.',
  'error.image.half':
    'Só há uma parte desta imagem, ou ela está danificada. Salve ou envie o original de novo.',
  'error.image.too-heavy': 'Não dá para deixar esta imagem leve o bastante.',
  'error.image.too-slow': 'Abrir esta imagem demora demais. Escolha uma mais simples ou menor.',
  'error.image.broke': 'Algo deu errado do nosso lado ao abrir a imagem. Tente de novo em instantes.',
  'error.image.none-named': 'A página não indica nenhuma imagem que possa ser baixada. Envie uma imagem.',
  'error.image.not-loaded': 'Não foi possível baixar a imagem da página. Envie a imagem.',
  'error.image.gone': 'Estas imagens não existem mais: elas ficam guardadas por uma hora. Faça-as de novo.',
  'error.short-link.not-set': 'Nenhum serviço de links curtos está configurado neste servidor.',
  'error.short-link.not-reached': 'Não foi possível acessar {host}. O link longo funciona do mesmo jeito.',
  'error.short-link.too-slow': '{host} não respondeu a tempo. Mesmo assim, pode existir um link curto lá.',
  'error.short-link.key-refused': '{host} recusou a chave deste servidor. Quem o mantém precisa renová-la.',
  'error.short-link.too-many': '{host} não aceita mais links por enquanto. Tente mais tarde.',
  'error.short-link.refused': '{host} não fez um link curto deste (status {status}).',
  'error.short-link.no-link':
    '{host} respondeu sem um link curto. Quem mantém este servidor precisa ver as configurações.',
  'error.text.title-too-long':
    'Um título com mais de {max, number} caracteres não pode ser salvo. Encurte-o.',
  'error.text.description-too-long':
    'Uma descrição com mais de {max, number} caracteres não pode ser salva. Encurte-a.',
  'error.text.nothing': 'Não há nada para salvar: escreva antes um título ou uma descrição.',
  'error.text.page-not-read': 'Não foi possível ler a página de novo. Tente outra vez daqui a pouco.',
  'error.model.off': 'Nenhum modelo de linguagem está configurado neste servidor.',
  'error.model.key':
    '{host} não aceita a chave deste servidor. Quem o administra precisa conferir CARDPROOF_MODEL_KEY.',
  'error.model.too-many':
    '{host} não aceita mais pedidos por enquanto, ou o crédito acabou. Tente mais tarde.',
  'error.model.too-slow': '{host} demorou demais para responder. Tente de novo daqui a pouco.',
  'error.model.unreachable': 'Não foi possível acessar {host}. Tente de novo daqui a pouco.',
  'error.model.failed':
    '{host} respondeu com um erro. Quem administra este servidor precisa conferir as configurações.',
  'error.model.unreadable': 'A resposta de {host} não pode ser lida como sugestões. Tente de novo.',
  'error.session-expired': 'Sua sessão expirou. Recarregue a página e tente de novo.',
  'error.other-site': 'Esta requisição veio de outro site.',
  'error.no-report-yet': 'Esta análise ainda não tem relatório.',
  'error.no-report-to-compare': 'Uma das duas análises não tem relatório.',
  'error.too-many-observations':
    'Um relatório guarda no máximo {max, number}. Retire uma para adicionar outra.',
  'error.too-many-links':
    'Um relatório tem no máximo {max, number} links. Analise o endereço de novo para compartilhá-lo mais uma vez.',
  'error.other-version':
    'Este relatório foi escrito por outra versão do Cardproof e não pode ser mostrado aqui.',
  'error.rate-limited':
    'O limite é {perMinute, number} por minuto. Tente de novo em {seconds, plural, one {# segundo} other {# segundos}}.',
  'error.busy': 'Muitos links estão sendo analisados agora. Tente de novo daqui a pouco.',
  'error.too-many-drawings': 'Imagens demais estão sendo desenhadas. Tente de novo daqui a pouco.',
  'error.starting-or-stopping': 'O serviço está iniciando ou parando. Tente de novo daqui a pouco.',
  'error.internal': 'Algo falhou do nosso lado. Ficou registrado; tente de novo.',
  'error.disk-full':
    'O disco deste servidor está cheio, então nada pode ser guardado. Quem o administra precisa liberar espaço.',
  'error.scan-broke': 'Algo falhou do nosso lado. Seu link não foi verificado. Tente de novo daqui a pouco.',
  'error.scan-not-started': 'A análise não começou. Tente de novo daqui a pouco.',
  'error.interrupted.cancelled': 'Você cancelou esta análise. Inicie de novo quando quiser.',
  'error.interrupted.server-stopped': 'O servidor parou enquanto esta análise rodava. Inicie de novo.',
  'error.interrupted.overdue': 'A análise não terminou a tempo e foi parada. Inicie de novo.',
  'error.interrupted.broke':
    'Algo falhou do nosso lado enquanto este link era avaliado. Nada se sabe da página. Inicie de novo.',
  'error.interrupted.disk-full':
    'O disco deste servidor está cheio, então o relatório não pôde ser guardado. Quem o administra precisa liberar espaço; depois inicie a análise de novo.',
})

/** The words of the check on whether the image file is whole. */
import type { imageIntact as check } from '../../../../judge/checks/image/image-intact'
import { checkWords } from '../../../typed'

const DRAWN_HERE =
  '{drawn, select, nothing {O decodificador daqui não desenha nada dela.} unknown {Não se sabe quanto dela pode ser desenhado.} part {O decodificador daqui desenha cerca dos primeiros {share, number, percent} das linhas.} other {O decodificador daqui preenche quase todas as linhas, embora não com todos os pixels.}}'
const PHONES_CUT =
  'O decodificador do Android guarda a parte que conseguiu ler e deixa o resto em branco (código-fonte dele); não se sabe o que o {app} faz disso nem o que os iPhones desenham.'
const PHONES_DAMAGED =
  'Para um erro dentro dos dados, o decodificador do Android pode não devolver imagem (código-fonte dele); não se sabe o que o {app} e os iPhones desenham.'
const WHOSE =
  '{short, select, file {O servidor anunciou exatamente esta quantidade de bytes: o arquivo está cortado no servidor, não no caminho.} other {A resposta não diz o tamanho do arquivo, então não se sabe se está cortado o arquivo ou a transferência.}}'

export const imageIntact = checkWords<typeof check>()({
  name: 'Imagem íntegra',
  marketer: 'O arquivo da imagem precisa estar completo: meio arquivo costuma ser meia imagem.',
  developer:
    'O arquivo é lido até o fim que o formato define: o marcador final de um JPEG, IEND com todas as somas de um PNG, o comprimento no cabeçalho de um WebP, o terminador de um GIF. Depois um decodificador rigoroso lê os pixels. Bytes que faltam, bytes depois do fim e queixas do decodificador são distinguidos, e também uma transferência interrompida.',
  howToFix: [
    'Envie a imagem de novo e compare o tamanho dela no servidor com o do original.',
    'Envios que caem: veja os limites de upload (PHP upload_max_filesize, nginx client_max_body_size) e se o disco está cheio.',
    'Uma CDN pode ter guardado meia resposta: limpe o endereço da imagem.',
    'Imagens geradas: o processo que as escreve terminou antes; veja o log e o limite de memória dele.',
    'Bytes depois do fim costumam vir de um plugin ou modelo que imprime algo depois da imagem.',
  ],
  outcomes: {
    'not-read': { title: '{check}: sem resultado', summary: '{because}' },
    'transfer-broke-off': {
      title: 'A transferência da imagem caiu',
      summary:
        'Só {received} chegaram. É uma falha da transferência; não se sabe se o próprio arquivo está inteiro.',
    },
    'not-read-to-end': {
      title: '{check}: sem resultado',
      summary: 'A imagem é grande demais, ou tem partes demais, para ser lida aqui até o fim.',
    },
    'format-not-read': {
      title: '{check}: não se aplica',
      summary: 'Só arquivos JPEG, PNG, WebP e GIF são lidos até o fim; veja o formato da imagem.',
    },
    'end-missing': {
      title: 'Falta o fim do arquivo de imagem',
      summary:
        'O arquivo tem {length} e para antes do fim. Todos os pixels estão lá; não se sabe se todo cliente desenha um arquivo assim.',
      detail: WHOSE,
    },
    'cut-off': {
      title: 'O arquivo de imagem está cortado',
      summary: `O arquivo tem {length} e para no meio da imagem. ${DRAWN_HERE} ${PHONES_CUT}`,
      detail: WHOSE,
    },
    flawed: {
      title: 'O arquivo de imagem tem um defeito',
      summary:
        'Algo está errado no arquivo: {where}. O decodificador daqui desenha a imagem mesmo assim; não se sabe se todo cliente desenha.',
    },
    damaged: {
      title: 'O arquivo de imagem está danificado',
      summary: `Algo está errado no arquivo: {where}. ${DRAWN_HERE} ${PHONES_DAMAGED}`,
    },
    'not-decoded': {
      title: '{check}: sem resultado',
      summary: 'O arquivo termina onde deve, mas {because}.',
    },
    undecodable: {
      title: 'O arquivo de imagem está danificado',
      summary: `O arquivo termina onde deve, mas o conteúdo não pode ser decodificado. ${PHONES_DAMAGED}`,
      detail: '{reason, select, none {} other {{reason}}}',
    },
    'decoder-complains': {
      title: 'A imagem é decodificada com um aviso',
      summary:
        'O arquivo termina onde deve, mas um decodificador rigoroso reclama do conteúdo. {drawn, select, part {O decodificador daqui desenha cerca dos primeiros {share, number, percent} das linhas.} other {O decodificador daqui desenha a imagem mesmo assim.}} Não se sabe o que os telefones desenham.',
    },
    whole: {
      title: 'O arquivo de imagem está inteiro',
      summary: 'Termina onde o formato diz, e um decodificador rigoroso o lê todo.',
    },
    'more-after-end': {
      title: 'O arquivo de imagem está inteiro, com mais depois do fim',
      summary:
        'Um decodificador rigoroso lê toda a imagem e ignora o que vem depois do fim ({rest}); isso só aumenta o peso.',
    },
  },
  fixes: {
    'export-again':
      'Exporte a imagem de novo e envie-a; o que é servido agora tem {length}. O ImageMagick indica as falhas de um arquivo:',
  },
})

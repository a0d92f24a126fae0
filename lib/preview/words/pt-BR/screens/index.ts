/** Every text of the screens, by its code. */
import { screenWords } from '../../screen-words'
import { broken } from './broken'
import { business } from './tools/business'
import { cache } from './tools/cache'
import { card } from './card'
import { cards } from './cards'
import { causes } from './causes'
import { cli } from './tools/cli'
import { cliPush } from './tools/cli-push'
import { compare } from './compare'
import { errors } from './errors'
import { evidence } from './evidence'
import { findings } from './findings'
import { fixes } from './fixes'
import { help } from './help'
import { history } from './history'
import { home } from './home'
import { image } from './tools/image'
import { link } from './tools/link'
import { paste } from './tools/paste'
import { phone } from './tools/phone'
import { print } from './print'
import { scanning } from './scanning'
import { share } from './share'
import { shell } from './shell'
import { stage } from './stage'
import { states } from './states'
import { template } from './tools/template'
import { text } from './tools/text'
import { verdict } from './verdict'

export const screens = screenWords({
  ...broken,
  ...business,
  ...cache,
  ...card,
  ...cards,
  ...causes,
  ...cli,
  ...cliPush,
  ...compare,
  ...errors,
  ...evidence,
  ...findings,
  ...fixes,
  ...help,
  ...history,
  ...home,
  ...image,
  ...link,
  ...paste,
  ...phone,
  ...print,
  ...scanning,
  ...share,
  ...shell,
  ...stage,
  ...states,
  ...template,
  ...text,
  ...verdict,
})

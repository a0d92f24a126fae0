/** Every text of the screens, by its code. */
import { screenWords } from '../../screen-words'
import { broken } from './broken'
import { business } from './business'
import { cache } from './cache'
import { card } from './card'
import { cards } from './cards'
import { causes } from './causes'
import { cli } from './cli'
import { compare } from './compare'
import { errors } from './errors'
import { evidence } from './evidence'
import { findings } from './findings'
import { fixes } from './fixes'
import { help } from './help'
import { history } from './history'
import { home } from './home'
import { image } from './image'
import { link } from './link'
import { print } from './print'
import { scanning } from './scanning'
import { share } from './share'
import { shell } from './shell'
import { stage } from './stage'
import { states } from './states'
import { verdict } from './verdict'

export const screens = screenWords({
  ...broken,
  ...business,
  ...cache,
  ...card,
  ...cards,
  ...causes,
  ...cli,
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
  ...print,
  ...scanning,
  ...share,
  ...shell,
  ...stage,
  ...states,
  ...verdict,
})

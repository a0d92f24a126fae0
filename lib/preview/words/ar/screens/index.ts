/** Every text of the screens, by its code. */
import { screenWords } from '../../screen-words'
import { broken } from './broken'
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
import { print } from './print'
import { scanning } from './scanning'
import { share } from './share'
import { shell } from './shell'
import { stage } from './stage'
import { states } from './states'
import { template } from './template'
import { verdict } from './verdict'

export const screens = screenWords({
  ...broken,
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
  ...print,
  ...scanning,
  ...share,
  ...shell,
  ...stage,
  ...states,
  ...template,
  ...verdict,
})

/** Whether a picture went undecoded through our own doing: then it may be sound, and what phones make of it is not known. */
import type { Failure } from '../../vocabulary/facts'
import { FAILURES } from '../../vocabulary/failures'

export const isOurLimit = ({ code }: Pick<Failure, 'code'>): boolean => FAILURES[code].blame === 'ours'

/** Nobody looked at the pixels: for a limit of ours, or because the transfer broke off. */
export const isUnseen = ({ code }: Pick<Failure, 'code'>): boolean => code !== 'image-undecodable'

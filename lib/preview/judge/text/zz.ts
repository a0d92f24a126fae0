import { ogUrl } from '../checks/text/og-url'
type R = ReturnType<typeof ogUrl.run>
type X = R extends infer O ? O extends { code: infer K; fix?: infer F } ? [K, F] : never : never
export const a: X = 1
import { ogType } from '../checks/text/og-type'
type R2 = ReturnType<typeof ogType.run>
type X2 = R2 extends infer O ? O extends { code: infer K; fix?: infer F } ? [K, F] : never : never
export const b: X2 = 1

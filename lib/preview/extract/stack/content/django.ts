/** Django: the field against forged forms, its cookie, the folder of its administration. */
import type { StackEntry } from '../sign'

export const django: StackEntry = {
  id: 'django',
  signs: [
    { source: 'name="csrfmiddlewaretoken"' },
    { header: 'set-cookie', matches: /(?:^|[\s,])csrftoken=/ },
    { address: /\/static\/(?:admin|django|wagtail\w*)\// },
  ],
}

/** `npm run pictures:update`: draws the cards anew and keeps their pictures in e2e/cards/goldens; then look at the diff. */
import { ensureBuild } from './ensure-build.mjs'
import { runCommand } from './run-command.mjs'

await ensureBuild()
process.exitCode = await runCommand('playwright', ['test', 'e2e/cards/cards-goldens.spec.ts'], {
  env: { PICTURES_UPDATE: '1' },
})

/** `npm start`: installs and builds what is missing or has changed, then runs the real server; `--dev` builds nothing. Runs on Node 20. */
import { ensureBuild, ensureGenerated } from './ensure-build.mjs'
import { ensurePackages } from './ensure-packages.mjs'
import { SERVER_NODE_ENV, SERVER_NODE_FLAGS } from './node-flags.mjs'
import { runCommand, say } from './run-command.mjs'

const isDev = process.argv.includes('--dev')
const SIGNALS = ['SIGTERM', 'SIGHUP', 'SIGINT']

try {
  await ensurePackages()
  await (isDev ? ensureGenerated() : ensureBuild())
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exit(1)
}

say('Starting the server')
const passedOn = process.argv.slice(2).filter((argument) => argument !== '--dev')
process.exitCode = await runCommand(
  'node',
  [...SERVER_NODE_FLAGS, '--import', 'tsx', 'server.ts', ...passedOn],
  {
    env: { ...SERVER_NODE_ENV, NODE_ENV: isDev ? 'development' : 'production' },
    onChild: (child) => {
      for (const signal of SIGNALS) {
        process.on(signal, () => {
          // A terminal sends Ctrl-C to the server too: passing it on would count as a second one.
          if (signal === 'SIGINT' && process.stdin.isTTY) return
          child.kill(signal)
        })
      }
    },
  },
)

/** The flags and the environment with which the server's Node runs; the benchmark runs our reader with the same. */

/**
 * A page leaves behind many times what stays of it. Node lets the space for young objects grow, and collects the old ones when they
 * have become up to four times as many; memory that was taken once is not given back. With these bounds a server that reads many
 * pages at once stays a good deal smaller, for a few hundredths more of processor time.
 */
export const SERVER_NODE_FLAGS = ['--max-semi-space-size=8', '--heap-growing-percent=150']

/**
 * glibc gives each thread that allocates a store of its own and keeps what is freed there. With two of them the process was smaller
 * in most runs, by nothing to a quarter. Other C libraries do not know the word.
 */
export const SERVER_NODE_ENV = { MALLOC_ARENA_MAX: '2' }

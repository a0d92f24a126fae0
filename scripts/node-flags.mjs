/** The flags and the environment with which the server's Node runs; the benchmark runs our reader with the same. */

/**
 * Node lets the space for young objects grow to many times what a scan needs before it collects it, and memory that was taken once is
 * not given back. With less of it a server that reads many pages stays about a third smaller.
 */
export const SERVER_NODE_FLAGS = ['--max-semi-space-size=8']

/**
 * glibc gives each thread that allocates a store of its own and keeps what is freed there. With two of them the process was smaller
 * in most runs, by nothing to a quarter. Other C libraries do not know the word.
 */
export const SERVER_NODE_ENV = { MALLOC_ARENA_MAX: '2' }

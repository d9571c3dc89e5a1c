/** Preloaded by child processes: when the parent is killed, their channel closes and they stop as if asked to. */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));

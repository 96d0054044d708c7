/** CPU time of this process, all its threads, in milliseconds: what else the machine does counts little. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

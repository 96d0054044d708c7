import { Redis } from 'ioredis'

export const QUEUE = 'articles'

/** Waits for Redis as long as it takes, which workers must. */
export const connect = () =>
  new Redis(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379', { maxRetriesPerRequest: null })

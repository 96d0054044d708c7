/**
 * What web pages wrap around an article, as the lines that it leaves in its text. All in lower case, apostrophes straight,
 * without punctuation at the ends.
 */
export interface Furniture {
  /** Whole lines: `skip to main content`, `leave a reply`. */
  readonly lines: ReadonlySet<string>
  /** What lines open with: `your email address will not be published`. Only of lines of at most 40 words. */
  readonly openings: readonly string[]
  /** Lines that head a list of short ones, furniture like themselves: `topics`. */
  readonly labels: ReadonlySet<string>
  /** First words of a picture's credit: `photo`, `image`; what follows is a colon, a stroke, `by`. */
  readonly credits: ReadonlySet<string>
  /** `by` in `By Jane Doe`. */
  readonly by: string
  /** Pronouns that open the caption of a picture, which has no full stop: `He is seen with his mother`. */
  readonly pronouns: ReadonlySet<string>
}

/** Lines that say where a picture or a post is from, in any language. */
export const SOURCES: ReadonlySet<string> = new Set(
  `aap|afp|afp via getty images|alamy|alamy stock photo|ansa|ap|ap photo|apa|associated press|belga|belgaimage|bloomberg|
canadian press|dpa|efe|epa|epa-efe|epa/efe|european pressphoto agency|flickr|getty|getty images|getty images/afp|istock|keystone|
la presse canadienne|maxppp|pa|pa images|pa media|pa wire|press association|reuters|rex|rex features|shutterstock|sipa|sipa press|
tass|the associated press|the canadian press|unsplash|wikimedia commons|xinhua|
digg|facebook|google|google+|identi.ca|instagram|linkedin|messenger|pinterest|reddit|snapchat|telegram|tiktok|tumblr|twitter|viber|
whatsapp|x|youtube`
    .replaceAll('\n', '')
    .split('|'),
)

import type { Furniture } from '../furniture.ts'

const list = (text: string) => text.replaceAll('\n', '').split('|')

/** What English web pages wrap around an article. */
export const furniture: Furniture = {
  lines: new Set(
    list(`about us|accept|accept all|accept all cookies|accept cookies|ad|add a comment|add comment|add your comment|advertisement|
advertising|all rights reserved|article continues below|article continues below advertisement|back to top|bookmark|breaking news|
cancel reply|click here|close|close menu|comment|comments|continue reading|contact us|cookie policy|copy link|copy url|
create account|donate|donate now|download our app|download the app|email|e-mail|email address|email this article|enlarge image|
expand|facebook twitter|file photo|follow us|footer|forgot password|get the app|give this article|go to content|hide caption|home|
home page|image|image caption|image copyright|image credit|image source|images|join the conversation|jump to content|
latest news|latest stories|leave a comment|leave a reply|leave a reply cancel reply|listen|load more|load more comments|
loading|loading comments|log in|log in to comment|log out|login|main menu|main navigation|manage cookies|menu|more|more>>|
more from this author|more info|more news|more options|more stories|my account|navigation|newsletter|newsletters|next|next article|
next post|no comments|no comments yet|open menu|photo|photo credit|photos|picture|pictures|play|play video|playback|post a comment|
post comment|previous|previous article|previous post|print|print article|print this article|privacy|privacy policy|
promoted|promoted content|read full article|read more|read next|read the full story|register|related|reply|report|report ad|
republish this article|save|save article|save for later|search|see all|see also|see more|share|share article|share on email|
share on facebook|share on linkedin|share on twitter|share on whatsapp|share story|share this|share this article|share this page|
share this post|share this story|share via email|show all|show caption|show comments|show more|sign in|sign up|sign up now|site map|
sitemap|skip ad|skip advertisement|skip navigation|skip to content|skip to footer|skip to main|skip to main content|
skip to navigation|skip to primary content|skip to search|source|sponsored|sponsored content|start the conversation|submit|
subscribe|subscribe now|subscribe today|support us|terms and conditions|terms of service|terms of use|text size|top|tweet|tweet this|
unsubscribe|video|video caption|videos|view all|view all comments|view comments|view gallery|view image in fullscreen|view more|
view on facebook|view on instagram|view on twitter|watch|watch live|watch now|website|welcome back|write a comment|
your comment|your name`),
  ),
  openings:
    list(`a post shared by|accept our cookies|already a subscriber|article continues|by clicking|by continuing to use|
by signing up|by subscribing|by using this site|by using this website|click here for|click here to|comments are closed|copyright|
click to email|click to print|click to share|continue reading|do you have a story|don't have an account|download our app|
download the app|enter your email|filed under|follow us on|for more information visit|for more stories like this|get all the latest|
get our|get the latest|have something to say|have you got a story|have you read|if you enjoyed this|join our|join the conversation|
join us on|keep up to date with|like us on|listen to this article|log in to|more on this story|originally published|
please enable javascript|please log in|please sign in|please subscribe|published under|read also|read more|read next|recommended for you|
related article|related stor|republish this|required fields are marked|save my name|see also:|share this|sign in to|sign up for|
sign up to|sign up here|stay up to date with|subscribe for|subscribe to|support our journalism|the views expressed in this|
this article first appeared|this article originally appeared|this article was first published|
this article was originally published|this content is not available|this post was originally|this site uses cookies|
this story first appeared|this story was originally published|this website uses cookies|to see this content|to view this video|
tweet by|tweets by|view this post on|view this photo on|want to read more|watch our|watch the video|we and our partners|
we use cookies|you can unsubscribe|you may also like|you might also like|you must be logged in|
your browser does not support|your email address will not be published|your support`),
  labels: new Set(
    list(`around the web|editor's pick|editor's picks|editors' picks|explore more|explore more on these topics|follow these topics|
from the web|keywords|latest articles|more about|more in this section|more like this|more on this|more on this story|
more on this topic|most popular|most read|most shared|most viewed|must read|must reads|popular|popular now|popular stories|
read also|recent comments|recent posts|recommended|recommended for you|recommended stories|related articles|related content|
related news|related posts|related stories|related tags|related topics|share this with|tag|tagged|tags|today's top stories|
top stories|topic|topics|trending|trending now|up next|you may also like|you might also like`),
  ),
  credits: new Set(
    list(
      'photo|photos|photograph|photographs|picture|pictures|pic|image|images|credit|source|video|illustration|ap photo|file photo',
    ),
  ),
  by: 'by',
  pronouns: new Set(['he', 'she', 'they']),
}

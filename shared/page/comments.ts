import { escapeText, linkAttribute } from './escape.ts';
import type { Forme } from './forme.ts';

/** The comment box: a plain form posted to the house style's address, with its sum to solve. Nothing where there is none. */
export function commentsHtml({ house, words, wordsLang }: Forme): string {
  const { comments } = house;
  if (comments === null || linkAttribute(comments.action) === null) return '';
  const sum =
    comments.sum === null
      ? ''
      : `<label class="sum"><span>${comments.sum.left} + ${comments.sum.right} =</span><input type="text" name="sum" inputmode="numeric" pattern="[0-9]+" autocomplete="off" required aria-describedby="sum-note"></label>
<p class="note" id="sum-note">${words.sumNote}</p>
`;
  return `<section aria-labelledby="comment"${wordsLang}>
<h2 id="comment">${words.comment}</h2>
<p>${words.commentNote}</p>
<form method="post" action="${escapeText(comments.action)}">
<div class="row">
<label>${words.name}<input type="text" name="name" autocomplete="name" required></label>
<label>${words.emailAddress}<input type="email" name="email" autocomplete="email" required></label>
</div>
<label>${words.commentField}<textarea name="comment" rows="4" required></textarea></label>
${sum}<button type="submit">${words.send}</button>
</form>
</section>
`;
}

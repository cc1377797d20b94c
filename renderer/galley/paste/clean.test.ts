import { describe, expect, test } from 'vitest';
import { cleanHtml } from './clean.ts';

describe('a page that is pasted', () => {
  test('brings its words, and nothing that runs, loads or dresses', () => {
    const page = `<html><head><title>T</title><style>p{}</style></head><body onload="x()"><!-- hidden -->
<p style="color:red" onclick="x()">One <a href="https://example.org/" target="_blank">two</a></p>
<script>x()</script><svg onload="x()"><a href="y">s</a></svg><iframe src="z"></iframe><button>Send</button></body></html>`;
    expect(cleanHtml(page).trim()).toBe('<p>One <a href="https://example.org/">two</a></p>');
  });

  test('keeps the styles Google Docs says in CSS, and is not bold all over', () => {
    const docs = `<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400;font-style:normal">Plain </span><span style="font-weight:700;font-style:italic">both</span><span style="vertical-align:super">2</span></p></b>`;
    expect(cleanHtml(docs)).toBe(
      '<span><p><span>Plain </span><span><i><b>both</b></i></span><span><sup>2</sup></span></p></span>',
    );
  });

  test('keeps what the galley itself copied', () => {
    const own =
      '<p class="blk para" data-pm-slice="1 1 []" data-id="abc">Words in <span class="small-caps">caps</span></p>';
    expect(cleanHtml(own)).toBe(own);
  });
});

import sanitizeHtml from 'sanitize-html';

/**
 * What WordPress lets an author write who may not write everything: `wp_kses_post`, that is `$allowedposttags` of its
 * `wp-includes/kses.php`, with the attributes that it allows on every tag.
 */
const TAGS =
  'address a abbr acronym area article aside audio b bdo big blockquote br button caption cite code col colgroup del dd ' +
  'dfn details div dl dt em fieldset figure figcaption font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label ' +
  'legend li main map mark menu nav p pre q rb rp rt rtc ruby s samp span section small strike strong sub summary sup ' +
  'table tbody td textarea tfoot th thead tr track tt u ul ol var video';

/** Sanitises the content of a post. */
export function ksesPost(html) {
  return sanitizeHtml(html, {
    allowedTags: TAGS.split(' '),
    allowedAttributes: {
      '*': ['aria-*', 'class', 'data-*', 'dir', 'hidden', 'id', 'lang', 'style', 'title', 'role'],
      a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
      button: ['disabled', 'name', 'type', 'value'],
      img: ['alt', 'align', 'border', 'height', 'loading', 'src', 'width'],
    },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  });
}

/** A test by its file in `test/element` and its title, with `…` for what a loop fills in. */
export interface TestName {
  readonly file: string;
  readonly title: string;
  /** The one browser that can be asked. Default: every browser. */
  readonly only?: 'Chromium';
}

/** What holds a criterion, or why it has nothing to hold. */
export type Check = {readonly tests: readonly TestName[]} | {readonly notApplicable: string};

const test = (file: string, title: string): TestName => ({file, title});
const inChromium = (file: string, title: string): TestName => ({file, title, only: 'Chromium'});
const by = (...tests: readonly TestName[]): Check => ({tests});
const no = (notApplicable: string): Check => ({notApplicable});

const AXE = test('accessibility', 'finds nothing in …: …, form in …');
const ALL_RULES = test('accessibility', 'asks every rule of WCAG 2.0, 2.1 and 2.2, A and AA, with the form in …');
const NAMES = inChromium('accessible-names', 'has the roles, names and states of …, form in …');
const TAB = test('focus-order', 'leads through … as it is written and read, and shows where it is');
const FILLED_IN = test('keyboard', 'can be filled in and pasted in …, with nothing to solve or to remember');
const NARROW = test('reflow', 'shows all of …, with long addresses, form in …');
const FIELD_ERROR = test(
  'announcements',
  'an error of a field: once, in the alert that describes the field, which gets the focus',
);
const NO_MEDIA = no('There is no sound and no video.');
const PAGE = 'That is the page’s: the element is a part of one.';

/** What holds each criterion of WCAG 2.2, A and AA: of everything that the element shows by itself. */
export const CHECKS: Readonly<Record<string, Check>> = {
  '1.1.1': by(FILLED_IN, AXE),
  '1.2.1': NO_MEDIA,
  '1.2.2': NO_MEDIA,
  '1.2.3': NO_MEDIA,
  '1.2.4': NO_MEDIA,
  '1.2.5': NO_MEDIA,
  '1.3.1': by(NAMES, AXE),
  '1.3.2': by(TAB, NAMES),
  '1.3.3': no('No text refers to a shape, a colour, a place or a sound.'),
  '1.3.4': by(ALL_RULES, NARROW),
  '1.3.5': by(FILLED_IN, test('markup', 'has inputs that password managers know')),
  '1.4.1': by(test('forced-colors', 'is not colour alone where a field is at fault')),
  '1.4.2': NO_MEDIA,
  '1.4.3': by(AXE, inChromium('forced-colors', 'is … where the system is')),
  '1.4.4': by(test('reflow', 'shows all of … with text of twice the size')),
  '1.4.5': by(FILLED_IN),
  '1.4.10': by(NARROW, test('reflow', 'shows all of … in the language …')),
  '1.4.11': by(
    test('forced-colors', 'stands out from what is around it: …, form in …'),
    TAB,
    inChromium('forced-colors', 'leave every text and every box of … to be seen: …'),
  ),
  '1.4.12': by(
    test('reflow', 'shows all of … with the text spacing of a reader'),
    test('reflow', 'shows all of … with the text spacing of a reader, form in either root'),
  ),
  '1.4.13': no('Nothing appears on hover or on focus, but for the browser’s own tooltip of `title`.'),
  '2.1.1': by(
    test('keyboard', 'signs in with a password, another method, a wrong code, an authenticator, and out again'),
    test('keyboard', 'ticks the box for a backup code, and goes back'),
  ),
  '2.1.2': by(TAB, test('focus-order', 'leads back the same way with Shift')),
  '2.1.4': no('There are no shortcuts.'),
  '2.2.1': by(test('ways-on', 'is a new code, at once')),
  '2.2.2': by(
    inChromium('forced-colors', 'is that of the spinner alone, which slows down where little is wanted'),
    test('forced-colors', 'is none where nothing is in flight'),
  ),
  '2.3.1': no('Nothing flashes.'),
  '2.4.1': no(PAGE),
  '2.4.2': no(PAGE),
  '2.4.3': by(
    TAB,
    test('announcements', 'is in the form whatever is pressed in …, and whatever comes of it'),
    test('focus', 'is not taken by a step that the visitor did not cause'),
  ),
  '2.4.4': by(NAMES),
  '2.4.5': no(PAGE),
  '2.4.6': by(NAMES, test('keyboard', 'has its label on it, and the label is what it is called')),
  '2.4.7': by(
    TAB,
    test('focus-order', 'shows that it has it: …'),
    inChromium('forced-colors', 'leave the ring of the focus'),
  ),
  '2.4.11': by(TAB),
  '2.5.1': no('There are no gestures.'),
  '2.5.2': by(test('keyboard', 'does nothing as long as a pointer is down on it')),
  '2.5.3': by(AXE, test('keyboard', 'has its label on it, and the label is what it is called')),
  '2.5.4': no('Nothing is operated by motion.'),
  '2.5.7': no('Nothing is dragged.'),
  '2.5.8': by(ALL_RULES, AXE),
  '3.1.1': no(`${PAGE} The element speaks the language that the page says.`),
  '3.1.2': by(
    test('language', 'is that of the nearest element that has one, and is followed when it changes'),
    test('language', 'is that of English in a page whose language there are no texts for'),
  ),
  '3.2.1': by(test('keyboard', 'changes nothing by the focus alone')),
  '3.2.2': by(
    test('code-form', 'is sent by itself, once, when the sixth digit is typed'),
    test('code-form', 'says before that it goes on by itself, to those who see it and to those who hear it'),
    test('announcements', 'a step that the visitor went on to: by the focus, in a form that is named by the step'),
  ),
  '3.2.3': no(PAGE),
  '3.2.4': by(NAMES),
  '3.2.6': no(`${PAGE} The address of the instance’s support is shown with failures alone.`),
  '3.3.1': by(FIELD_ERROR, test('announcements', 'an error of the form: once, and the focus stays')),
  '3.3.2': by(test('keyboard', 'has its label on it, and the label is what it is called'), NAMES),
  '3.3.3': by(
    NAMES,
    test('new-password', 'has its rules beside it, each with a tick once it is kept'),
    test('ways-on', 'is another method, on the first form and at a factor'),
  ),
  '3.3.4': by(test('new-password', 'has to be typed twice, and is then set')),
  '3.3.7': by(test('keyboard', 'is not asked for again: the address goes from step to step')),
  '3.3.8': by(FILLED_IN, test('code-form', 'is sent when a code with spaces is pasted')),
  '4.1.2': by(NAMES, AXE),
  '4.1.3': by(
    FIELD_ERROR,
    test('announcements', 'that a call is in flight: by the form, which is busy until it is not'),
    test('announcements', 'nothing of a step that the visitor did not cause'),
  ),
};

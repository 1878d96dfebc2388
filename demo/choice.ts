/**
 * Follows a group of radio buttons, beginning with the one that is checked.
 *
 * @param name Name of the radio buttons.
 * @param onChange Called with the value at once, and whenever another one is chosen.
 * @param initial Is checked first, if the group has it.
 */
export function onChoice(name: string, onChange: (value: string) => void, initial: string | null = null): void {
  const radios = [...document.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${name}"]`)];
  const first = radios.find(({value}) => value === initial) ?? radios.find(({defaultChecked}) => defaultChecked);
  for (const radio of radios) radio.addEventListener('change', () => onChange(radio.value));
  if (!first) return;
  // A browser may have brought back what was checked before a reload.
  first.checked = true;
  onChange(first.value);
}

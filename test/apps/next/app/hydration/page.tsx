import Hydration from './hydration';

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** With `?plain`: the tag itself without `defer-hydration`, defined before React hydrates it. */
export default async function Page({searchParams}: Props) {
  return <Hydration isPlain={'plain' in (await searchParams)} />;
}

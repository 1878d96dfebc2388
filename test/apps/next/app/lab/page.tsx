import Lab from './lab';

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** With `?late`: the tag itself, which React renders and hydrates before it is defined. */
export default async function Page({searchParams}: Props) {
  return <Lab isLate={'late' in (await searchParams)} />;
}

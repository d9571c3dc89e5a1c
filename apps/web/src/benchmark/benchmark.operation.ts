import { type BenchmarkQuery, graphql } from '@getrouw/contracts';

export const benchmarkDocument = graphql(`
  query Benchmark($definitionCode: String, $kind: FigureKind, $code: String, $siteKey: ID) {
    benchmark(definitionCode: $definitionCode, kind: $kind, code: $code, siteKey: $siteKey) {
      ofOneself
      methods { code name { nl en } kinds }
      network {
        definitionCode kind versionCode takingPart siteKey rows detail strata
        sites { key name publicationId }
        headline { nl en }
        shared { at by sites newer }
        conversations { id siteKey siteName code name { nl en } openedAt notes step }
      }
    }
  }
`);
export const shareBenchmarkDocument = graphql(`
  mutation ShareBenchmark($definitionCode: String!, $kind: FigureKind!) { shareBenchmark(definitionCode: $definitionCode, kind: $kind) }
`);

export type BenchmarkShown = BenchmarkQuery['benchmark'];
export type Network = NonNullable<BenchmarkShown['network']>;

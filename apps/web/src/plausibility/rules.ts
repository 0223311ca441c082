import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../line/operation';

const PlausibilityRules = graphql(`
  query PlausibilityRules {
    plausibilityRules {
      id
      version
      about
      at
      unit
      name {
        ...Name
      }
      formula {
        ...Name
      }
      usual {
        least
        most
      }
      possible {
        least
        most
      }
      reasons {
        key
        text {
          ...Name
        }
      }
      waitsFor {
        ...Name
      }
      source {
        ...Name
      }
      confidence
      from
      until
    }
  }
`);

/** All versions of the rules, and the last version of each by its number. */
export function useRules() {
  const [{ data, fetching, error }, ask] = useQuery({ query: PlausibilityRules });
  return useMemo(() => {
    const rules = data?.plausibilityRules ?? [];
    return {
      rules,
      byId: new Map(rules.map((rule) => [rule.id, rule])),
      fetching,
      error,
      again: () => ask({ requestPolicy: 'network-only' }),
    };
  }, [ask, data, error, fetching]);
}

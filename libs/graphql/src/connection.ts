import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { IsInt, IsOptional, Length, Max, Min } from 'class-validator';
import { DomainError } from '#libs/kernel';

const MOST = 100;

@ObjectType()
export class PageInfo {
  @Field()
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: `How many; at most ${String(MOST)}.` })
  @IsInt()
  @Min(1)
  @Max(MOST)
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the last one you have.' })
  @IsOptional()
  @Length(1, 500)
  after?: string;
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** The Relay connection type over a node type: `SeparateGatheringConnection`. */
export function connectionOf<Node extends object>(node: Type<Node>, name: string): Type<Connection<Node>> {
  @ObjectType(`${name}Edge`)
  class EdgeType {
    @Field()
    cursor!: string;

    @Field(() => node)
    node!: Node;
  }

  @ObjectType(`${name}Connection`)
  class ConnectionType {
    @Field(() => [EdgeType])
    edges!: EdgeType[];

    @Field()
    pageInfo!: PageInfo;

    @Field(() => Int)
    totalCount!: number;
  }
  return ConnectionType;
}

/**
 * One page of a list ordered by a key.
 *
 * @param rows one more than `first`, so that it shows whether there is a next page
 */
export function pageOf<Row, Node>(
  rows: readonly Row[],
  first: number,
  totalCount: number,
  keyOf: (row: Row) => readonly string[],
  nodeOf: (row: Row) => Node,
): Connection<Node> {
  const edges = rows.slice(0, first).map((row) => ({ cursor: encodeCursor(keyOf(row)), node: nodeOf(row) }));
  return {
    edges,
    totalCount,
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/**
 * @param parts what each part of the list's key must be
 * @throws DomainError `InvalidCursor`
 */
export function decodeCursor(
  cursor: string,
  parts: readonly ((part: string) => boolean)[],
): readonly string[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (isKeyOf(key, parts)) return key;
  } catch {
    // Not JSON: refused below like any other text that is no cursor.
  }
  throw new DomainError('InvalidCursor', { field: 'after' });
}

function isKeyOf(key: unknown, parts: readonly ((part: string) => boolean)[]): key is readonly string[] {
  if (!Array.isArray(key) || key.length !== parts.length) return false;
  return parts.every((isPart, index) => {
    const part: unknown = key[index];
    return typeof part === 'string' && isPart(part);
  });
}

select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"grids":{"edges":[',
    string_agg(t1.j0, ','),
    ']}}'
  )
  from (select concat(
      '{"node":{"code":',
      t2.code,
      ',"name":',
      to_json(t2.name),
      '}}'
    ) as j0
    from grids t2
    where t2.level = $2::text
    order by t2.code asc
    limit $3::bigint
  ) t1
)
end

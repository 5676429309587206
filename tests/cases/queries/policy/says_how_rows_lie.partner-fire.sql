select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"enterprises":',
    (select concat(
        '{"edges":[',
        string_agg(t1.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"uscc":',
          coalesce('"' || t2.uscc || '"', 'null'),
          ',"viewerRelation":"',
          case when $2::text = any(t2.department_codes) then 'OWN' else 'OUTSIDE' end,
          '","employees":null}}'
        ) as j0
        from enterprises_face t2
        where t2.city_code = $3::bigint
        order by (t2.uscc is null) asc, t2.uscc asc, t2.id asc
        limit $4::bigint
      ) t1
    ),
    ',"tasks":',
    (select concat(
        '{"edges":[',
        string_agg(t3.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"taskNo":',
          to_json(t4.task_no),
          ',"viewerRelation":"',
          case when $2::text = any(t4.department_codes) then 'OWN' else 'OUTSIDE' end,
          '"}}'
        ) as j0
        from tasks t4
        where t4.city_code = $3::bigint
        and $2::text = any(t4.department_codes)
        order by t4.task_no asc, t4.id asc
        limit $5::bigint
      ) t3
    ),
    '}'
  )
)
end

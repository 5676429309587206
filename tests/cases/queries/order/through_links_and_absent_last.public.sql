select case when set_config('hub.caller', $3::text, true) is not null
then (select concat(
    '{"standardizations":',
    (select concat(
        '{"edges":[',
        coalesce(string_agg(t1.j0, ','), ''),
        ']}'
      )
      from (select concat(
          '{"node":{"grade":"',
          t2.grade,
          '","validTo":',
          coalesce('"' || t2.valid_to || '"'::text, 'null'),
          ',"reviewer":',
          coalesce((select concat(
              '{"name":',
              to_json(t6.name),
              '}'
            )
            from institutions t6
            where t6.id = t2.reviewer_id
          ), 'null'),
          ',"enterprise":',
          coalesce((select concat(
              '{"name":',
              to_json(t7.name),
              ',"grid":',
              coalesce((select concat(
                  '{"name":',
                  to_json(t8.name),
                  '}'
                )
                from grids t8
                where t8.code = t7.village_code
              ), 'null'),
              '}'
            )
            from enterprises_face t7
            where t7.id = t2.enterprise_id
            and t7.city_code = $1::bigint
          ), 'null'),
          '}}'
        ) as j0
        from standardizations_face t2
        left join institutions t3 on t3.id = t2.reviewer_id
        left join enterprises_face t4 on t4.id = t2.enterprise_id
        and t4.city_code = $1::bigint
        left join grids t5 on t5.code = t4.village_code
        where t2.city_code = $1::bigint
        order by (t3.name is null) asc, t3.name asc, (t5.name is null) asc, t5.name desc, (t2.valid_to is null) asc, t2.valid_to desc, t2.id desc
        limit $2::bigint
      ) t1
    ),
    '}'
  )
)
end
